<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lightbox</source>
        <translation>À propos de Lightbox</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Copier les informations</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Vérifier cette installation...</translation>
    </message>
    <message>
        <source>Save bill of materials...</source>
        <translation>Enregistrer la liste des composants...</translation>
    </message>
    <message>
        <source>Copied. Nothing in it is about patients or persons.</source>
        <translation>Copié. Rien n&apos;y concerne des patients ou des personnes.</translation>
    </message>
    <message>
        <source>Save bill of materials</source>
        <translation>Enregistrer la liste des composants</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aide à la décision, pas un diagnostic. N&apos;est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lightbox aide un soignant formé à lire un cliché du thorax ou une OCT de la rétine là où aucun spécialiste n&apos;est disponible.</translation>
    </message>
    <message>
        <source>It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Il ne pose pas de diagnostic et n&apos;exclut pas une maladie. C&apos;est une personne qui décide, avec le patient sous les yeux.</translation>
    </message>
    <message>
        <source>Each model judges only the kind of image and the ages that it was built and measured for; all else is refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chaque modèle n&apos;évalue que le type d&apos;image et les âges pour lesquels il a été construit et mesuré&#xa0;; tout le reste est refusé.</translation>
    </message>
    <message>
        <source>Its figures come from a few hospitals. Expect more wrong answers elsewhere; the manual tells the limits.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ses chiffres viennent de quelques hôpitaux. Attendez-vous à plus de réponses fausses ailleurs&#xa0;; le manuel indique les limites.</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked. It is no outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La carte de chaleur montre où le modèle a regardé. Elle n&apos;est pas le contour d&apos;une maladie.</translation>
    </message>
    <message>
        <source>This screen is not a diagnostic display unless your clinic has checked it as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cet écran n&apos;est pas un écran de diagnostic, sauf si votre centre l&apos;a vérifié comme tel.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never uses a network.</source>
        <translation>Tout reste sur cet ordinateur. Le programme n&apos;utilise jamais de réseau.</translation>
    </message>
    <message>
        <source>The log and its backups are encrypted. What is exported, printed or saved as PDF is not.</source>
        <translation>Le registre et ses sauvegardes sont chiffrés. Ce qui est exporté, imprimé ou enregistré en PDF ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Made by {0}. Apache License 2.0.</source>
        <translation>Créé par {0}. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version, or SHA-256 of a model</source>
        <translation>Version, ou SHA-256 d&apos;un modèle</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>The program stands on the work of many others. Each text is theirs.</source>
        <translation>Le programme repose sur le travail de beaucoup d&apos;autres. Chaque texte est le leur.</translation>
    </message>
    <message>
        <source>This program runs from its source: the texts of the other parts lie in their Python packages.</source>
        <translation>Ce programme s&apos;exécute depuis son code source&#xa0;: les textes des autres composants se trouvent dans leurs paquets Python.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Use and limits</source>
        <translation>Usage et limites</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Ouvrir Lightbox</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Your password was changed.</source>
        <translation>Votre mot de passe a été changé.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and locking</source>
        <translation>Comptes et verrouillage</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>End second factor</source>
        <translation>Supprimer le second facteur</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nouvelle clé de récupération</translation>
    </message>
    <message>
        <source>Disable {0}?</source>
        <translation>Désactiver {0}&#xa0;?</translation>
    </message>
    <message>
        <source>They cannot log in until they are enabled again with a new password. What they saved stays.</source>
        <translation>Cette personne ne peut plus se connecter jusqu&apos;à ce qu&apos;elle soit réactivée avec un nouveau mot de passe. Ce qu&apos;elle a enregistré reste.</translation>
    </message>
    <message>
        <source>End the second factor of {0}?</source>
        <translation>Supprimer le second facteur de {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Their password alone is then enough, until they set up a second factor again themselves.</source>
        <translation>Son mot de passe seul suffit alors, jusqu&apos;à ce que cette personne configure elle-même de nouveau un second facteur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Rôle de {0}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>Minutes avant le verrouillage de la fenêtre</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>without mouse or keyboard</source>
        <translation>sans souris ni clavier</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open images...</source>
        <translation>&amp;Ouvrir des images...</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Ouvrir un &amp;dossier...</translation>
    </message>
    <message>
        <source>Open &amp;samples</source>
        <translation>Ouvrir des &amp;exemples</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>Co&amp;ller des fichiers</translation>
    </message>
    <message>
        <source>&amp;Watched folder...</source>
        <translation>Dossier &amp;surveillé...</translation>
    </message>
    <message>
        <source>Re&amp;port...</source>
        <translation>&amp;Rapport...</translation>
    </message>
    <message>
        <source>&amp;Remove image from the list</source>
        <translation>Retirer l&apos;&amp;image de la liste</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Take back the patient&apos;s correction...</source>
        <translation>An&amp;nuler la correction du patient...</translation>
    </message>
    <message>
        <source>Stop &amp;analysing</source>
        <translation>&amp;Arrêter l&apos;analyse</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation>Changer le &amp;mot de passe...</translation>
    </message>
    <message>
        <source>&amp;Second factor...</source>
        <translation>&amp;Second facteur...</translation>
    </message>
    <message>
        <source>&amp;Accounts and locking...</source>
        <translation>&amp;Comptes et verrouillage...</translation>
    </message>
    <message>
        <source>A&amp;udit...</source>
        <translation>Journal d&apos;&amp;audit...</translation>
    </message>
    <message>
        <source>&amp;Rules for reading...</source>
        <translation>Rè&amp;gles de lecture...</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Sa&amp;uvegardes</translation>
    </message>
    <message>
        <source>&amp;Labels for new patients...</source>
        <translation>É&amp;tiquettes pour nouveaux patients...</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>&amp;Rechercher dans le registre</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>P&amp;references...</source>
        <translation>&amp;Préférences...</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Edit patient...</source>
        <translation>Modifier le p&amp;atient...</translation>
    </message>
    <message>
        <source>&amp;Straighten the film...</source>
        <translation>&amp;Redresser le cliché...</translation>
    </message>
    <message>
        <source>Agree with the model</source>
        <translation>D&apos;accord avec le modèle</translation>
    </message>
    <message>
        <source>Disagree with the model</source>
        <translation>Pas d&apos;accord avec le modèle</translation>
    </message>
    <message>
        <source>Say that you are unsure</source>
        <translation>Dire que l&apos;on n&apos;est pas sûr</translation>
    </message>
    <message>
        <source>Urgency: routine</source>
        <translation>Urgence : routine</translation>
    </message>
    <message>
        <source>Urgency: soon</source>
        <translation>Urgence : bientôt</translation>
    </message>
    <message>
        <source>Urgency: urgent</source>
        <translation>Urgence : urgent</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>Scroll t&amp;hrough frames</source>
        <translation>Parcourir les v&amp;ues</translation>
    </message>
    <message>
        <source>Magnif&amp;ier</source>
        <translation>L&amp;oupe</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>&amp;Angle</translation>
    </message>
    <message>
        <source>Values in an &amp;ellipse</source>
        <translation>Valeurs dans une &amp;ellipse</translation>
    </message>
    <message>
        <source>Values in a &amp;rectangle</source>
        <translation>Valeurs dans un &amp;rectangle</translation>
    </message>
    <message>
        <source>&amp;Cardiothoracic ratio</source>
        <translation>Index &amp;cardiothoracique</translation>
    </message>
    <message>
        <source>&amp;Put into the middle</source>
        <translation>&amp;Placer au milieu</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <translation>Poignée &amp;suivante</translation>
    </message>
    <message>
        <source>Li&amp;st of measurements...</source>
        <translation>Lis&amp;te des mesures...</translation>
    </message>
    <message>
        <source>Set the &amp;true length of a line...</source>
        <translation>Indiquer la longueur &amp;vraie d&apos;un trait...</translation>
    </message>
    <message>
        <source>&amp;Undo measuring</source>
        <translation>An&amp;nuler la mesure</translation>
    </message>
    <message>
        <source>&amp;Delete all measurements of this image</source>
        <translation>Supprimer toutes les &amp;mesures de cette image</translation>
    </message>
    <message>
        <source>Choose a win&amp;dow</source>
        <translation>Choisir une fe&amp;nêtre</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>Fenêtre au&amp;tomatique</translation>
    </message>
    <message>
        <source>Type center and widt&amp;h...</source>
        <translation>Saisir centre et lar&amp;geur...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>Pixels &amp;1:1</translation>
    </message>
    <message>
        <source>True si&amp;ze</source>
        <translation>Taille rée&amp;lle</translation>
    </message>
    <message>
        <source>Size of this s&amp;creen...</source>
        <translation>Taille de cet é&amp;cran...</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Turn clockwise</source>
        <translation>Tourner dans le sens &amp;horaire</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Réinitiali&amp;ser</translation>
    </message>
    <message>
        <source>&amp;Heat map on or off</source>
        <translation>Afficher ou masquer la carte de c&amp;haleur</translation>
    </message>
    <message>
        <source>&amp;Overlays from the file</source>
        <translation>S&amp;urimpressions du fichier</translation>
    </message>
    <message>
        <source>S&amp;hutter from the file</source>
        <translation>&amp;Cache du fichier</translation>
    </message>
    <message>
        <source>&amp;What the file says...</source>
        <translation>Ce que &amp;dit le fichier...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Aide sur cette &amp;page</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>&amp;Un cadre</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>&amp;Deux cadres</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>&amp;Quatre cadres</translation>
    </message>
    <message>
        <source>&amp;Link zoom, window and frames</source>
        <translation>&amp;Lier zoom, fenêtre et vues</translation>
    </message>
    <message>
        <source>&amp;Compare with earlier film</source>
        <translation>Comparer au cliché a&amp;ntérieur</translation>
    </message>
    <message>
        <source>What the &amp;model saw</source>
        <translation>Ce que le &amp;modèle a vu</translation>
    </message>
    <message>
        <source>&amp;Play the frames, or stop</source>
        <translation>Animer les vues, ou arr&amp;êter</translation>
    </message>
    <message>
        <source>Only the &amp;viewer on the screen</source>
        <translation>&amp;Visionneuse seule à l&apos;écran</translation>
    </message>
    <message>
        <source>Viewer in its own &amp;window</source>
        <translation>Visionneuse dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Training...</source>
        <translation>&amp;Formation...</translation>
    </message>
    <message>
        <source>&amp;Display check...</source>
        <translation>&amp;Contrôle de l&apos;écran...</translation>
    </message>
    <message>
        <source>Check this &amp;installation...</source>
        <translation>Vérifier cette &amp;installation...</translation>
    </message>
    <message>
        <source>&amp;About Lightbox and its use</source>
        <translation>À &amp;propos de Lightbox et de son usage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Visionneuse</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Name to log in with: a to z, figures, dot, - and _</source>
        <translation>Nom de connexion&#xa0;: a à z, chiffres, point, - et _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>First administrator</source>
        <translation>Premier administrateur</translation>
    </message>
    <message>
        <source>Administrators make accounts for the others and see the audit. Everybody gets an account of their own.</source>
        <translation>Les administrateurs créent les comptes des autres et voient le journal d&apos;audit. Chacun reçoit son propre compte.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>To log in: 2 to 32 of the letters a to z, figures, dot, - and _.</source>
        <translation>Pour se connecter&#xa0;: 2 à 32 des lettres a à z, chiffres, point, - et _.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Readers before and after the answer</source>
        <translation>Lecteurs avant et après la réponse</translation>
    </message>
    <message>
        <source>Each reader counts once at each image; whoever could not tell is left out. Cohen&apos;s kappa is the agreement beyond chance: 0 is chance, 1 is always the same; with its 95 % interval (Fleiss, Cohen and Everitt 1969).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chaque lecteur compte une fois pour chaque image&#xa0;; qui n&apos;a pas pu se prononcer est laissé de côté. Le kappa de Cohen est l&apos;accord au-delà du hasard&#xa0;: 0 est le hasard, 1 est toujours identique&#xa0;; avec son intervalle à 95&#xa0;% (Fleiss, Cohen et Everitt 1969).</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Rien dans cette période.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Même classe</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Reader before, and the model</source>
        <translation>Lecteur avant, et le modèle</translation>
    </message>
    <message>
        <source>Reader after, and the model</source>
        <translation>Lecteur après, et le modèle</translation>
    </message>
    <message>
        <source>Reader before, and what turned out</source>
        <translation>Lecteur avant, et ce qui s&apos;est avéré</translation>
    </message>
    <message>
        <source>Reader after, and what turned out</source>
        <translation>Lecteur après, et ce qui s&apos;est avéré</translation>
    </message>
    <message>
        <source>The model, and what turned out</source>
        <translation>Le modèle, et ce qui s&apos;est avéré</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>from {0} images on</source>
        <translation>à partir de {0} images</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>not defined: always one class</source>
        <translation>non défini&#xa0;: toujours une seule classe</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} à {2})</translation>
    </message>
    <message>
        <source>Changes of mind: too few images with both readings and an outcome.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Changements d&apos;avis&#xa0;: trop peu d&apos;images avec les deux lectures et une évolution.</translation>
    </message>
    <message>
        <source>Changes of mind in {0} images: {1} towards what turned out, {2} away from it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Changements d&apos;avis sur {0} images&#xa0;: {1} vers ce qui s&apos;est avéré, {2} à l&apos;opposé.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Log made</source>
        <translation>Registre créé</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Connexion échouée</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Horloge réglée</translation>
    </message>
    <message>
        <source>Reading looked at</source>
        <translation>Lecture consultée</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Registre vérifié</translation>
    </message>
    <message>
        <source>Own password or second factor</source>
        <translation>Propre mot de passe ou second facteur</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Recherche conservée</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Reading saved</source>
        <translation>Lecture enregistrée</translation>
    </message>
    <message>
        <source>Batch begun</source>
        <translation>Lot commencé</translation>
    </message>
    <message>
        <source>Batch continued</source>
        <translation>Lot repris</translation>
    </message>
    <message>
        <source>Batch ended</source>
        <translation>Lot terminé</translation>
    </message>
    <message>
        <source>Patient corrected</source>
        <translation>Patient corrigé</translation>
    </message>
    <message>
        <source>Patient ids made</source>
        <translation>Identifiants de patients créés</translation>
    </message>
    <message>
        <source>Patients merged</source>
        <translation>Patients fusionnés</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusion annulée</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>Journal d&apos;audit consulté</translation>
    </message>
    <message>
        <source>Export with names</source>
        <translation>Export avec les noms</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Export pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <translation>Patient supprimé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>Contrôle de l&apos;écran</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Log brought up to date</source>
        <translation>Registre mis à jour</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Afficher les entrées plus anciennes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Numbered and chained: what was changed or removed is found. It names no patient.</source>
        <translation>Numéroté et chaîné&#xa0;: ce qui a été modifié ou retiré est détecté. Il ne nomme aucun patient.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuelle</translation>
    </message>
    <message>
        <source>after a deletion</source>
        <translation>après une suppression</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Restaurer...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Choisir un dossier...</translation>
    </message>
    <message>
        <source>Back up to it now</source>
        <translation>Y sauvegarder maintenant</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Until somebody says that it is the right one, no older backup is removed.</source>
        <translation>Le registre a été restauré depuis une sauvegarde. Tant que personne n&apos;a dit que c&apos;est le bon, aucune sauvegarde plus ancienne n&apos;est retirée.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>C&apos;est le bon</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. If this disk breaks, its backups are lost with it.</source>
        <translation>Depuis une semaine, aucune sauvegarde n&apos;est allée sur un second support. Si ce disque tombe en panne, ses sauvegardes sont perdues avec lui.</translation>
    </message>
    <message>
        <source>The folder of the second medium is on the disk of the log: both are lost together. Choose a USB stick.</source>
        <translation>Le dossier du second support est sur le disque du registre&#xa0;: les deux seraient perdus ensemble. Choisissez une clé USB.</translation>
    </message>
    <message numerus="yes">
        <source>just now: whole, %n reading(s)</source>
        <translation>
            <numerusform>à l&apos;instant&#xa0;: entière, %n lecture</numerusform>
            <numerusform>à l&apos;instant&#xa0;: entière, %n lectures</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures missing: {0}</source>
        <translation>&#xa0;; images manquantes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Folder on the second medium</source>
        <translation>Dossier sur le second support</translation>
    </message>
    <message>
        <source>Read the chosen backup from its first to its last byte</source>
        <translation>Lire la sauvegarde choisie de son premier à son dernier octet</translation>
    </message>
    <message>
        <source>Last on this computer: {0}</source>
        <translation>Dernière sur cet ordinateur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Aucun choisi pour l&apos;instant</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or another disk; while it is plugged in, it gets each automatic backup.</source>
        <translation>Choisissez un dossier sur une clé USB ou un autre disque&#xa0;; tant qu&apos;il est branché, il reçoit chaque sauvegarde automatique.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>Il n&apos;est pas branché.</translation>
    </message>
    <message>
        <source>Plugged in; it has no backup of this log yet.</source>
        <translation>Branché&#xa0;; il ne contient encore aucune sauvegarde de ce registre.</translation>
    </message>
    <message>
        <source>Plugged in. Last backup there: {0}</source>
        <translation>Branché. Dernière sauvegarde sur ce support&#xa0;: {0}</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>second support</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>à sa création</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>The first one is made by itself half an hour after a change, or now.</source>
        <translation>La première se fait automatiquement une demi-heure après une modification, ou maintenant.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Backups are encrypted like the log, and read back before they count. Kept are the last 8, and the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>Les sauvegardes sont chiffrées comme le registre, et relues avant de compter. Sont conservées les 8 dernières, et la plus récente de 7 jours, 4 semaines et 12 mois.</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>Second support</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are still to be analysed. Stop here?</source>
        <translation>
            <numerusform>%n image reste à analyser. S&apos;arrêter ici&#xa0;?</numerusform>
            <numerusform>%n images restent à analyser. S&apos;arrêter ici&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done is saved. The Home page then offers to go on with the others.</source>
        <translation>Ce qui est terminé est enregistré. La page Accueil propose ensuite de continuer avec les autres.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>Ne pas arrêter</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message>
        <source>A batch of {0} by {1} was interrupted. Saved: {2} of {3} images. Waiting: {4}.</source>
        <translation>Un lot du {0}, de {1}, a été interrompu. Enregistrées&#xa0;: {2} images sur {3}. En attente&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>Without an image: {0}.</source>
        <translation>Sans image&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Continuer avec {0}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n image(s) that were not analysed?</source>
        <translation>
            <numerusform>Laisser %n image qui n&apos;a pas été analysée&#xa0;?</numerusform>
            <numerusform>Laisser %n images qui n&apos;ont pas été analysées&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch is not offered again. The files stay where they are, and can be opened anew.</source>
        <translation>Ce lot n&apos;est plus proposé. Les fichiers restent où ils sont, et peuvent être ouverts de nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What waits is not analysed. What is saved stays saved.</source>
        <translation>Ce qui attend n&apos;est pas analysé. Ce qui est enregistré le reste.</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{0} images sur {1}</translation>
    </message>
    <message>
        <source>{0} images done</source>
        <translation>{0} images terminées</translation>
    </message>
    <message>
        <source>Paused. What is done is saved.</source>
        <translation>En pause. Ce qui est terminé est enregistré.</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} not saved</source>
        <translation>{0} non enregistrées</translation>
    </message>
    <message>
        <source>some seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>encore {0} s</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>encore {0} min</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>encore {0} h</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Limit for referral: {0}, version {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seuil d&apos;adressage&#xa0;: {0}, version {1}</translation>
    </message>
    <message>
        <source>Label films...</source>
        <translation>Annoter des clichés...</translation>
    </message>
    <message>
        <source>Set this limit...</source>
        <translation>Fixer ce seuil...</translation>
    </message>
    <message>
        <source>Too few films for a limit: {0} more ill and {1} more well ones are needed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Trop peu de clichés pour un seuil&#xa0;: il faut encore {0} malades et {1} sains.</translation>
    </message>
    <message>
        <source>Limit {0}: finds {1} of the ill, leaves {2} of the well alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seuil {0}&#xa0;: trouve {1} des malades, ne marque pas {2} des sains</translation>
    </message>
    <message>
        <source>Of 100 patients {0} would be referred, {1} of them in vain; {2} ill ones would be missed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur 100 patients, {0} seraient adressés, dont {1} pour rien&#xa0;; {2} malades seraient manqués.</translation>
    </message>
    <message>
        <source>The log has no further film of this version that nobody has told the class of.</source>
        <translation>Le registre n&apos;a plus de cliché de cette version dont personne n&apos;ait indiqué la classe.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Fixer le seuil</translation>
    </message>
    <message>
        <source>From now on a film is marked for referral from P(ill) {0} on, for version {1} of this model only.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Désormais, un cliché est marqué pour adressage à partir de P(malade) {0}, pour la version {1} de ce modèle uniquement.</translation>
    </message>
    <message>
        <source>On {0} ill and {1} well films it finds {2} and leaves {3} alone. The audit keeps who set it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur {0} clichés de malades et {1} de sains, il trouve {2} et ne marque pas {3}. Le journal d&apos;audit conserve qui l&apos;a fixé.</translation>
    </message>
    <message>
        <source>Do not set it</source>
        <translation>Ne pas le fixer</translation>
    </message>
    <message>
        <source>Local films with a known class: {0} ill, {1} well.</source>
        <translation>Clichés locaux de classe connue&#xa0;: {0} malades, {1} sains.</translation>
    </message>
    <message>
        <source>Told by a later outcome: {0}; read before the answer was shown: {1}; read with the answer in sight: {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Indiquée par une évolution ultérieure&#xa0;: {0}&#xa0;; lus avant l&apos;affichage de la réponse&#xa0;: {1}&#xa0;; lus avec la réponse sous les yeux&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Readings with the answer in sight lean towards it and make the model look better than it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les lectures faites avec la réponse sous les yeux penchent vers elle et font paraître le modèle meilleur qu&apos;il n&apos;est.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1}, from a bootstrap of whole patients.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;aire sous la courbe est {0}&#xa0;; intervalle à 95&#xa0;% {1}, par bootstrap sur des patients entiers.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1} (DeLong).</source>
        <translation>L&apos;aire sous la courbe est {0}&#xa0;; intervalle à 95&#xa0;% {1} (DeLong).</translation>
    </message>
    <message>
        <source>The limit is chosen by the same films, so expect somewhat worse figures than these.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le seuil est choisi d&apos;après les mêmes clichés, attendez-vous donc à des chiffres un peu moins bons que ceux-ci.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>To find</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>À trouver</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Ill that are found</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Malades trouvés</translation>
    </message>
    <message>
        <source>Well that are left alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sains non marqués</translation>
    </message>
    <message>
        <source>{0} of 100 ill</source>
        <translation>{0} malades sur 100</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>{0} % ({1})</source>
        <translation>{0}&#xa0;% ({1})</translation>
    </message>
    <message>
        <source>This model on these films</source>
        <translation>Ce modèle sur ces clichés</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Par hasard</translation>
    </message>
    <message>
        <source>Chosen limit</source>
        <translation>Seuil choisi</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>Well called ill (%)</source>
        <translation>Sains dits malades (%)</translation>
    </message>
    <message>
        <source>Ill that are found (%)</source>
        <translation>Malades trouvés (%)</translation>
    </message>
    <message>
        <source>Of 100 patients here, so many are ill (as among the films, until you change it)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur 100 patients ici, tant sont malades (comme parmi les clichés, tant que vous ne le changez pas)</translation>
    </message>
    <message>
        <source>Of 100 ill, find at least</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur 100 malades, en trouver au moins</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Films to label next</source>
        <translation>Clichés à annoter ensuite</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Image (PNG)...</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>Chiffres (CSV)...</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Rien dans cette période.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Your clinic</source>
        <translation>Votre centre</translation>
    </message>
    <message>
        <source>The name stands on printed sheets. It can be left empty.</source>
        <translation>Le nom figure sur les feuilles imprimées. Il peut rester vide.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom du centre</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The image in the first view is not in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image du premier cadre n&apos;est pas dans le registre.</translation>
    </message>
    <message>
        <source>No earlier film</source>
        <translation>Aucun cliché antérieur</translation>
    </message>
    <message>
        <source>Looking for earlier films</source>
        <translation>Recherche de clichés antérieurs</translation>
    </message>
    <message>
        <source>The log has no earlier picture of this patient and of this kind.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre n&apos;a pas d&apos;image antérieure de ce patient et de ce type.</translation>
    </message>
</context>
<context>
    <name>CornersDialog</name>
    <message>
        <source>Straighten the film</source>
        <translation>Redresser le cliché</translation>
    </message>
    <message>
        <source>The straightened film</source>
        <translation>Le cliché redressé</translation>
    </message>
    <message>
        <source>Find the edges</source>
        <translation>Trouver les bords</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Straighten and analyse</source>
        <translation>Redresser et analyser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No edges were found: move the handles to the film&apos;s corners.</source>
        <translation>Aucun bord trouvé&#xa0;: déplacez les poignées sur les coins du cliché.</translation>
    </message>
    <message>
        <source>Put the handles on the corners of the film. Tab goes to the next one, the arrow keys move it, with Shift further. The film is judged again, as a new reading.</source>
        <translation>Placez les poignées sur les coins du cliché. Tab passe à la suivante, les flèches la déplacent, avec Maj plus loin. Le cliché est évalué de nouveau, comme une nouvelle lecture.</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Coin supérieur gauche</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Coin supérieur droit</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Coin inférieur droit</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Coin inférieur gauche</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Age not covered</source>
        <translation>Âge non couvert</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>Other body part</source>
        <translation>Autre partie du corps</translation>
    </message>
    <message>
        <source>Colour picture</source>
        <translation>Image en couleur</translation>
    </message>
    <message>
        <source>Unlike the model&apos;s films</source>
        <translation>Différente des clichés du modèle</translation>
    </message>
    <message>
        <source>Kind not clear</source>
        <translation>Type pas clair</translation>
    </message>
    <message>
        <source>Other modality</source>
        <translation>Autre modalité</translation>
    </message>
    <message>
        <source>No model for it</source>
        <translation>Aucun modèle adapté</translation>
    </message>
    <message>
        <source>No original image</source>
        <translation>Pas une image originale</translation>
    </message>
    <message>
        <source>Another kind of picture</source>
        <translation>Autre type d&apos;image</translation>
    </message>
    <message>
        <source>Unusual shape</source>
        <translation>Forme inhabituelle</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Autre incidence</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>Plusieurs vues</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Trop petite</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Évalués</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Answers by week</source>
        <translation>Réponses par semaine</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>Réponses par mois</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Refused films</source>
        <translation>Clichés refusés</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Refus par motif</translation>
    </message>
    <message>
        <source>Model and readers</source>
        <translation>Modèle et lecteurs</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Films by device</source>
        <translation>Clichés par appareil</translation>
    </message>
    <message>
        <source>Device not given</source>
        <translation>Appareil non indiqué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Films a day</source>
        <translation>Clichés par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Films a week</source>
        <translation>Clichés par semaine</translation>
    </message>
    <message>
        <source>Films a month</source>
        <translation>Clichés par mois</translation>
    </message>
    <message>
        <source>Month of</source>
        <translation>Mois de</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Films: {0}, refused: {1}</source>
        <translation>Clichés&#xa0;: {0}, refusés&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Samples, not counted: {0}</source>
        <translation>Exemples, non comptés : {0}</translation>
    </message>
    <message>
        <source>Readers agreed with {0}, disagreed with {1} and were unsure of {2} films.</source>
        <translation>Les lecteurs étaient d&apos;accord pour {0} clichés, en désaccord pour {1} et pas sûrs pour {2}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Choose a longer period, or read some films first.</source>
        <translation>Choisissez une période plus longue, ou lisez d&apos;abord quelques clichés.</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien dans cette période</translation>
    </message>
</context>
<context>
    <name>DeletePatientDialog</name>
    <message>
        <source>Delete patient</source>
        <translation>Supprimer le patient</translation>
    </message>
    <message>
        <source>Remove the backups that hold this patient, too</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Retirer aussi les sauvegardes qui contiennent ce patient</translation>
    </message>
    <message>
        <source>On this computer, and on the second medium if it is plugged in; a new backup is made first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur cet ordinateur, et sur le second support s&apos;il est branché&#xa0;; une nouvelle sauvegarde est faite d&apos;abord.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The patient is deleted from the log, but backups may still hold them. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le patient est supprimé du registre, mais des sauvegardes peuvent encore le contenir. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n note sur des clichés d&apos;autres patients contient un mot du nom ou de l&apos;identifiant de ce patient, et reste&#xa0;: Lightbox ne peut pas dire qui elle désigne.</numerusform>
            <numerusform>%n notes sur des clichés d&apos;autres patients contiennent un mot du nom ou de l&apos;identifiant de ce patient, et restent&#xa0;: Lightbox ne peut pas dire qui elles désignent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the log open. What was deleted is gone from it; on the disk it is overwritten, encrypted as it is, when they close it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quelqu&apos;un d&apos;autre a le registre ouvert. Ce qui a été supprimé n&apos;y est plus&#xa0;; sur le disque, cela reste chiffré, et est écrasé quand cette personne le ferme.</translation>
    </message>
    <message>
        <source>Delete this patient?</source>
        <translation>Supprimer ce patient&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Les lectures, images, avis et noms de %n cliché sont tous supprimés du registre. Cela ne peut pas être annulé.</numerusform>
            <numerusform>Les lectures, images, avis et noms de %n clichés sont tous supprimés du registre. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups keep the patient until newer ones have taken their place, at most twelve months. The audit keeps that you deleted somebody, and why, but not whom.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les sauvegardes gardent le patient jusqu&apos;à ce que de plus récentes aient pris leur place, au plus douze mois. Le journal d&apos;audit conserve que vous avez supprimé quelqu&apos;un, et pourquoi, mais pas qui.</translation>
    </message>
    <message>
        <source>Type {0} to confirm</source>
        <translation>Saisissez {0} pour confirmer</translation>
    </message>
    <message>
        <source>Reason, without the patient&apos;s name or ID: the audit keeps it</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Motif, sans le nom ni l&apos;identifiant du patient&#xa0;: le journal d&apos;audit le conserve</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Stopped: %n image(s) were not analysed.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %n image n&apos;a pas été analysée.</numerusform>
            <numerusform>Arrêté&#xa0;: %n images n&apos;ont pas été analysées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Home page offers to go on with them.</source>
        <translation>La page Accueil propose de continuer avec elles.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>Vérification de cette installation</translation>
    </message>
    <message>
        <source>Decoders, models, the worker, encryption and fonts are checked. This takes a moment.</source>
        <translation>Les décodeurs, les modèles, le processus de lecture, le chiffrement et les polices sont vérifiés. Cela prend un moment.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed: do not use this installation, and tell whoever looks after this computer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n vérification a échoué&#xa0;: n&apos;utilisez pas cette installation, et prévenez la personne qui s&apos;occupe de cet ordinateur.</numerusform>
            <numerusform>%n vérifications ont échoué&#xa0;: n&apos;utilisez pas cette installation, et prévenez la personne qui s&apos;occupe de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>%n vérification réussie.</numerusform>
            <numerusform>Les %n vérifications ont toutes réussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>Contrôle de l&apos;écran</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Conserver le résultat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This screen was not checked before.</source>
        <translation>Cet écran n&apos;a pas encore été contrôlé.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, passed.</source>
        <translation>Dernier contrôle de cet écran&#xa0;: {0}, réussi.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, not passed.</source>
        <translation>Dernier contrôle de cet écran&#xa0;: {0}, non réussi.</translation>
    </message>
    <message>
        <source>Both squares are seen. The result is in the log.</source>
        <translation>Les deux carrés sont vus. Le résultat est dans le registre.</translation>
    </message>
    <message>
        <source>Faint signs cannot be seen on this screen as it is. Change its brightness and contrast, darken the room, then check again. If it fails again, do not read films on it. The result is in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les signes ténus ne peuvent pas être vus sur cet écran tel qu&apos;il est. Changez sa luminosité et son contraste, assombrissez la pièce, puis contrôlez de nouveau. S&apos;il échoue encore, n&apos;y lisez pas de clichés. Le résultat est dans le registre.</translation>
    </message>
    <message>
        <source>Not kept. {0}</source>
        <translation>Non conservé. {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>This is not a diagnostic display, and this check does not make it one. It finds screens that hide faint signs.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ceci n&apos;est pas un écran de diagnostic, et ce contrôle n&apos;en fait pas un. Il détecte les écrans qui cachent les signes ténus.</translation>
    </message>
    <message>
        <source>Darken the room, clean the screen, and look from where you sit when you read films.</source>
        <translation>Assombrissez la pièce, nettoyez l&apos;écran, et regardez de l&apos;endroit où vous êtes assis quand vous lisez des clichés.</translation>
    </message>
    <message>
        <source>Do you see the square in the black field?</source>
        <translation>Voyez-vous le carré dans le champ noir&#xa0;?</translation>
    </message>
    <message>
        <source>Do you see the square in the white field?</source>
        <translation>Voyez-vous le carré dans le champ blanc&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DisplayOffer</name>
    <message>
        <source>Check the screen</source>
        <translation>Contrôler l&apos;écran</translation>
    </message>
    <message>
        <source>This screen was not checked yet: can faint signs be seen on it?</source>
        <translation>Cet écran n&apos;a pas encore été contrôlé&#xa0;: les signes ténus y sont-ils visibles&#xa0;?</translation>
    </message>
    <message>
        <source>This screen did not pass its check on {0}.</source>
        <translation>Cet écran n&apos;a pas réussi son contrôle le {0}.</translation>
    </message>
    <message>
        <source>This screen was last checked on {0}.</source>
        <translation>Cet écran a été contrôlé pour la dernière fois le {0}.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This log is newer than this program</source>
        <translation>Ce registre est plus récent que ce programme</translation>
    </message>
    <message>
        <source>Nothing was changed. The log is whole; this version only does not know its form.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Rien n&apos;a été modifié. Le registre est entier&#xa0;; seulement, cette version ne connaît pas sa forme.</translation>
    </message>
    <message>
        <source>Patients cannot be stored</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun patient ne peut être enregistré</translation>
    </message>
    <message>
        <source>Images can be looked at and judged, but nothing is kept, and earlier results cannot be opened.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les images peuvent être regardées et évaluées, mais rien n&apos;est conservé, et les résultats antérieurs ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Continuer sans le registre</translation>
    </message>
    <message>
        <source>The log cannot be opened</source>
        <translation>Le registre ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. A backup brings the log back as it was when that was made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Rien n&apos;a été modifié ni supprimé. Une sauvegarde remet le registre dans l&apos;état où il était quand elle a été faite.</translation>
    </message>
    <message>
        <source>Lightbox is not in use yet</source>
        <translation>Lightbox n&apos;est pas encore en service</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Se connecter sous un autre compte</translation>
    </message>
    <message>
        <source>The log can only be looked at</source>
        <translation>Le registre peut seulement être consulté</translation>
    </message>
    <message>
        <source>Until the disk takes data again nothing new is stored, and the audit does not know who logged in or looked.</source>
        <translation>Tant que le disque n&apos;accepte pas de données, rien de nouveau n&apos;est enregistré, et le journal d&apos;audit ne sait pas qui s&apos;est connecté ou a consulté.</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>Consulter sans rien modifier</translation>
    </message>
    <message>
        <source>There is no good backup on this computer; look for the second medium.</source>
        <translation>Il n&apos;y a pas de bonne sauvegarde sur cet ordinateur&#xa0;; cherchez le second support.</translation>
    </message>
    <message>
        <source>The newest good backup is of {0} and holds {1} readings.</source>
        <translation>La bonne sauvegarde la plus récente est du {0} et contient {1} lectures.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted: a restored backup takes its place, and the damaged log is kept beside it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Rien n&apos;a été modifié ni supprimé&#xa0;: une sauvegarde restaurée prend sa place, et le registre endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>To go on with what the log still holds, choose to look at it, make a backup under Backups, and restore that backup.</source>
        <translation>Pour continuer avec ce que le registre contient encore, choisissez de le consulter, faites une sauvegarde sous Sauvegardes, et restaurez cette sauvegarde.</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>Le registre est endommagé</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>The last backup is being made. This takes a moment.</source>
        <translation>La dernière sauvegarde est en cours. Cela prend un moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait to be analysed</source>
        <translation>
            <numerusform>%n cliché attend d&apos;être analysé</numerusform>
            <numerusform>%n clichés attendent d&apos;être analysés</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was analysed is saved. What waits is offered again at the next login.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tout ce qui a été analysé est enregistré. Ce qui attend est proposé de nouveau à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Finish them, then close</source>
        <translation>Les terminer, puis fermer</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans eux</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of a clinician are not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n lecture d&apos;un clinicien n&apos;est pas enregistrée</numerusform>
            <numerusform>%n lectures d&apos;un clinicien ne sont pas enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote something beside the answer and did not save it.</source>
        <translation>Vous avez écrit quelque chose à côté de la réponse sans l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Another person wrote something beside an answer, and can save it after a login.</source>
        <translation>Une autre personne a écrit quelque chose à côté d&apos;une réponse, et peut l&apos;enregistrer après s&apos;être connectée.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>Not saved here: the film was judged again or signed since. Stay, and look at it first.</source>
        <translation>Pas enregistrée ici : depuis, le cliché a été évalué de nouveau ou une autre lecture a été signée. Restez et regardez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: %n film(s) left</source>
        <translation>
            <numerusform>Fin de l&apos;analyse&#xa0;: encore %n cliché</numerusform>
            <numerusform>Fin de l&apos;analyse&#xa0;: encore %n clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Lightbox closes by itself when they are done and the last backup is made.</source>
        <translation>Lightbox se ferme automatiquement quand ils sont terminés et que la dernière sauvegarde est faite.</translation>
    </message>
    <message>
        <source>There is no backup of the last changes</source>
        <translation>Il n&apos;y a pas de sauvegarde des dernières modifications</translation>
    </message>
    <message>
        <source>All results are safe in the log; only the copy of them is missing.</source>
        <translation>Tous les résultats sont en sécurité dans le registre&#xa0;; il n&apos;en manque que la copie.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
</context>
<context>
    <name>EntryPages</name>
    <message>
        <source>{0} has a new password.</source>
        <translation>{0} a un nouveau mot de passe.</translation>
    </message>
</context>
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
        <translation>L&apos;âge du patient est {age}&#xa0;; âges évalués par {model}&#xa0;: uniquement {allowed}.</translation>
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
        <source>This limit for referral cannot be kept ({detail}); choose another, or label more cases.</source>
        <comment>OPERATING-POINT</comment>
        <translation>Ce seuil d&apos;adressage ne peut pas être conservé ({detail})&#xa0;; choisissez-en un autre, ou annotez davantage de cas.</translation>
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
        <source>An overlay of the file ({group}) cannot be used and is not shown: {detail}.</source>
        <comment>OVERLAY-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Une surimpression du fichier ({group}) est inutilisable et n&apos;est pas affichée&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The file&apos;s shutter cannot be used and hides nothing: {detail}.</source>
        <comment>SHUTTER-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cache du fichier est inutilisable et ne masque rien&#xa0;: {detail}.</translation>
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
        <translation>Le registre contient cette image ou son examen, d&apos;après leurs UID, au nom d&apos;un autre patient aussi&#xa0;; vérifiez à qui est ce cliché.</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}&#xa0;: pour la recherche uniquement. Cette réponse n&apos;a pas réussi son audit&#xa0;; n&apos;agissez pas d&apos;après elle.</translation>
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
    <message>
        <source>Something went wrong inside Lightbox and this step was not done.</source>
        <translation>Une erreur s&apos;est produite dans Lightbox et cette étape n&apos;a pas été effectuée.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, pour tout tableur</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice</source>
        <translation>XLSX, pour Excel et LibreOffice</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON lines, pour les programmes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With names, IDs, birth dates and file names</source>
        <translation>Avec noms, identifiants, dates de naissance et noms de fichiers</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Entries written: {0}</source>
        <translation>Entrées écrites&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>%n entrée a été écrite.</numerusform>
            <numerusform>%n entrées ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier n&apos;est pas chiffré&#xa0;: gardez-le là où sont gardés les papiers des patients.</translation>
    </message>
    <message>
        <source>More than {0} entries</source>
        <translation>Plus de {0} entrées</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of the search on screen, each with answer, probabilities, model, warnings, age, sex and study date.</source>
        <translation>{0} de la recherche affichée, chacune avec réponse, probabilités, modèle, avertissements, âge, sexe et date d&apos;examen.</translation>
    </message>
    <message>
        <source>Each names its patient. Anyone who gets the file can read it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chacune nomme son patient. Quiconque obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>No name, ID, birth date or file name; a number tells which images are of one person.</source>
        <translation>Ni nom, ni identifiant, ni date de naissance, ni nom de fichier&#xa0;; un numéro indique quelles images sont d&apos;une même personne.</translation>
    </message>
    <message>
        <source>The audit keeps that you exported.</source>
        <translation>Le journal d&apos;audit conserve que vous avez exporté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le registre</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Tells ill from normal (AUC)</source>
        <translation>Distingue malade de normal (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from all others (AUC)</source>
        <translation>Distingue {0} de tous les autres (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from {1} (AUC)</source>
        <translation>Distingue {0} de {1} (AUC)</translation>
    </message>
    <message>
        <source>Right on whether it is ill or normal (accuracy)</source>
        <translation>Juste sur malade ou normal (exactitude)</translation>
    </message>
    <message>
        <source>Ill, but called normal</source>
        <translation>Malades, mais dits normaux</translation>
    </message>
    <message>
        <source>Normal, but called ill</source>
        <translation>Normaux, mais dits malades</translation>
    </message>
    <message>
        <source>Right class of {0} (accuracy)</source>
        <translation>Classe juste parmi {0} (exactitude)</translation>
    </message>
    <message>
        <source>Right class of {0}, where each class counts the same (balanced accuracy)</source>
        <translation>Classe juste parmi {0}, chaque classe comptant autant (exactitude équilibrée)</translation>
    </message>
    <message>
        <source>{0}: where it is, it is called so (recall)</source>
        <translation>{0}&#xa0;: quand c&apos;est le cas, c&apos;est dit ainsi (sensibilité)</translation>
    </message>
    <message>
        <source>{0}: where it is not, it is not called so (specificity)</source>
        <translation>{0}&#xa0;: quand ce n&apos;est pas le cas, ce n&apos;est pas dit ainsi (spécificité)</translation>
    </message>
    <message>
        <source>So far are the percentages from the truth, on average (calibration error)</source>
        <translation>Écart moyen des pourcentages à la vérité (erreur de calibration)</translation>
    </message>
    <message>
        <source>Error of all probabilities together; 0 is best (Brier score)</source>
        <translation>Erreur de toutes les probabilités ensemble&#xa0;; 0 est le mieux (score de Brier)</translation>
    </message>
    <message>
        <source>Prediction sets that hold the right class</source>
        <translation>Ensembles de prédiction qui contiennent la classe juste</translation>
    </message>
    <message>
        <source>Classes in a prediction set, on average</source>
        <translation>Classes dans un ensemble de prédiction, en moyenne</translation>
    </message>
    <message>
        <source>Like enough to the training images to be judged</source>
        <translation>Assez semblables aux images d&apos;entraînement pour être évaluées</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>{0}, at the operating point</source>
        <translation>{0}, au point de fonctionnement</translation>
    </message>
</context>
<context>
    <name>FileMarks</name>
    <message>
        <source>OVERLAYS OFF</source>
        <translation>SURIMPRESSIONS MASQUÉES</translation>
    </message>
    <message>
        <source>SHUTTER OFF</source>
        <translation>CACHE DÉSACTIVÉ</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>AVEC PERTE</translation>
    </message>
    <message>
        <source>LOSSY {0}:1</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>AVEC PERTE {0}:1</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
</context>
<context>
    <name>FilmState</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>En analyse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ne départage pas</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Judged otherwise</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Jugé autrement</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lire d&apos;abord</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>{0}: cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}&#xa0;: ne départage pas</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>en désaccord</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>FirstReading</name>
    <message>
        <source>Save and see the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Enregistrer et voir la réponse</translation>
    </message>
    <message>
        <source>It is kept as it stands. After the answer you may give another reading.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Elle est conservée telle quelle. Après la réponse, vous pouvez donner une autre lecture.</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Je ne peux pas dire</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Essayer d&apos;abord</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Make the log</source>
        <translation>Créer le registre</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Ouvrir Lightbox</translation>
    </message>
    <message>
        <source>Making the log</source>
        <translation>Création du registre</translation>
    </message>
</context>
<context>
    <name>FrameSlider</name>
    <message>
        <source>Frame</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Vues par seconde</translation>
    </message>
    <message>
        <source>How many frames a second are played</source>
        <translation>Combien de vues par seconde sont animées</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter l&apos;animation</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>Animer les vues</translation>
    </message>
    <message>
        <source>Stop playing (K)</source>
        <translation>Arrêter l&apos;animation (K)</translation>
    </message>
    <message>
        <source>Play the frames (K)</source>
        <translation>Animer les vues (K)</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vue {0} sur {1}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}, shown and not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vue {0} sur {1}, affichée et non évaluée</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Slices, the worst first</source>
        <translation>Coupes, la pire en premier</translation>
    </message>
    <message>
        <source>{0} of {1} slices are done</source>
        <translation>{0} coupes sur {1} terminées</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s), to be read first</source>
        <translation>
            <numerusform>%n coupe, à lire d&apos;abord</numerusform>
            <numerusform>%n coupes, à lire d&apos;abord</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {0} slices could be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucune des {0} coupes n&apos;a pu être évaluée</translation>
    </message>
    <message>
        <source>Worst: slice {0} of {1}, {2}. All: {3}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pire&#xa0;: coupe {0} sur {1}, {2}. Toutes&#xa0;: {3}</translation>
    </message>
    <message>
        <source>{0} not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} non évaluées</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search patients</source>
        <translation>Rechercher des patients</translation>
    </message>
    <message>
        <source>Offline, encrypted</source>
        <translation>Hors ligne, chiffré</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the log is encrypted.</source>
        <translation>Rien ne quitte cet ordinateur, et le registre est chiffré.</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>Compte de {0}</translation>
    </message>
</context>
<context>
    <name>HeatmapControls</name>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Show where the model looked (H). Hold Space to see the image without it. It is no proof of where a disease is, and it can be wrong where the answer is right.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Afficher où le modèle a regardé (H). Maintenez Espace pour voir l&apos;image sans elle. Elle ne prouve pas où se trouve une maladie, et elle peut être fausse là où la réponse est juste.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Classe de la carte de chaleur</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <source>Blue to yellow (red-green blindness)</source>
        <translation>Bleu à jaune (daltonisme rouge-vert)</translation>
    </message>
    <message>
        <source>Opacity, drawing and colours of the heat map</source>
        <translation>Opacité, tracé et couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Drawing of the heat map</source>
        <translation>Tracé de la carte de chaleur</translation>
    </message>
    <message>
        <source>Colours and line</source>
        <translation>Couleurs et ligne</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Couleurs seules</translation>
    </message>
    <message>
        <source>Line only, at half of the strongest</source>
        <translation>Ligne seule, à la moitié du maximum</translation>
    </message>
    <message>
        <source>Black to yellow</source>
        <translation>Noir à jaune</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Lightbox help</source>
        <translation>Aide de Lightbox</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapitre</numerusform>
            <numerusform>%n chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Read today</source>
        <translation>Lues aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Nothing read today</source>
        <translation>Rien de lu aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Images appear here as soon as they are analysed.</source>
        <translation>Les images apparaissent ici dès qu&apos;elles sont analysées.</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. Plug one in and back up, under File, Backups.</source>
        <translation>Depuis une semaine, aucune sauvegarde n&apos;est allée sur un second support. Branchez-en un et sauvegardez, sous Fichier, Sauvegardes.</translation>
    </message>
    <message>
        <source>No recovery sheet was printed or saved. Make a new recovery key, under Account, Accounts.</source>
        <translation>Aucune feuille de récupération n&apos;a été imprimée ou enregistrée. Créez une nouvelle clé de récupération, sous Compte, Comptes.</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Look whether it is the right one, and confirm it.</source>
        <translation>Le registre a été restauré depuis une sauvegarde. Regardez si c&apos;est le bon, et confirmez-le.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>C&apos;est le bon</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Drop images, a folder or a CD here</source>
        <translation>Déposez ici des images, un dossier ou un CD</translation>
    </message>
    <message>
        <source>Your account can look at results, but not analyse</source>
        <translation>Votre compte peut consulter les résultats, mais pas analyser</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, TIFF, BMP or WebP, also in ZIP archives</source>
        <translation>DICOM, JPEG, PNG, TIFF, BMP ou WebP, aussi dans des archives ZIP</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>1  Open</source>
        <translation>1  Ouvrir</translation>
    </message>
    <message>
        <source>Drop an image; it is analysed at once.</source>
        <translation>Déposez une image&#xa0;; elle est analysée aussitôt.</translation>
    </message>
    <message>
        <source>2  Look</source>
        <translation>2  Regarder</translation>
    </message>
    <message>
        <source>Compare the answer with the image yourself.</source>
        <translation>Comparez vous-même la réponse à l&apos;image.</translation>
    </message>
    <message>
        <source>3  Find again</source>
        <translation>3  Retrouver</translation>
    </message>
    <message>
        <source>Every result stays in the log.</source>
        <translation>Chaque résultat reste dans le registre.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Close this view</source>
        <translation>Fermer ce cadre</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>Not the same patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas le même patient</translation>
    </message>
    <message>
        <source>Earlier films: {0}</source>
        <translation>Clichés antérieurs&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No date in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas de date dans le fichier</translation>
    </message>
    <message>
        <source>No date in the file, read on {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas de date dans le fichier, lu le {0}</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Other film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Autre cliché</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>vue {0}</translation>
    </message>
    <message>
        <source>Interval unknown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Intervalle inconnu</translation>
    </message>
    <message>
        <source>Same day</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Même jour</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n day(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Antérieur, %n jour avant</numerusform>
            <numerusform>Antérieur, %n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n week(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Antérieur, %n semaine avant</numerusform>
            <numerusform>Antérieur, %n semaines avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n month(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Antérieur, %n mois avant</numerusform>
            <numerusform>Antérieur, %n mois avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n year(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Antérieur, %n an avant</numerusform>
            <numerusform>Antérieur, %n ans avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n day(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ultérieur, %n jour après</numerusform>
            <numerusform>Ultérieur, %n jours après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n week(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ultérieur, %n semaine après</numerusform>
            <numerusform>Ultérieur, %n semaines après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n month(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ultérieur, %n mois après</numerusform>
            <numerusform>Ultérieur, %n mois après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n year(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Ultérieur, %n an après</numerusform>
            <numerusform>Ultérieur, %n ans après</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Images: {0}</source>
        <translation>Images&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>Aucune image ouverte</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>An image with {0} x {1} pixels</source>
        <translation>Une image de {0} x {1} pixels</translation>
    </message>
    <message>
        <source>Attention: weak to strong</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Attention&#xa0;: faible à forte</translation>
    </message>
    <message>
        <source>Line: half of the strongest attention</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ligne&#xa0;: moitié de la plus forte attention</translation>
    </message>
    <message>
        <source>Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Où le modèle a regardé. Pas le contour d&apos;une maladie.</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} (true size)</source>
        <translation>{0} (taille réelle)</translation>
    </message>
    <message>
        <source>{0} (true proportions)</source>
        <translation>{0} (proportions réelles)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>INVERSÉ</translation>
    </message>
    <message>
        <source>TURNED {0}°</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>TOURNÉ {0}°</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>EN MIROIR</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label films</source>
        <translation>Annoter des clichés</translation>
    </message>
    <message>
        <source>Film to label</source>
        <translation>Cliché à annoter</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Je ne peux pas dire</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Cliché {0} sur {1}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ceci est la petite copie que le registre conserve. {0}</translation>
    </message>
    <message>
        <source>You have stored or opened this film before: your label counts as one with the answer in sight.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vous avez déjà enregistré ou ouvert ce cliché&#xa0;: votre annotation compte comme faite avec la réponse sous les yeux.</translation>
    </message>
    <message>
        <source>What does the film show? Judge by the film and by what you know of the patient; the model&apos;s answer is not shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Que montre le cliché&#xa0;? Jugez d&apos;après le cliché et ce que vous savez du patient&#xa0;; la réponse du modèle n&apos;est pas affichée.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S&apos;arrêter ici</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Étiquettes pour nouveaux patients</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Étiquettes pour nouveaux patients</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Make IDs</source>
        <translation>Créer des ID</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>Made: {0}. Save or print them now; the log lists them nowhere else.</source>
        <translation>Créés&#xa0;: {0}. Enregistrez-les ou imprimez-les maintenant&#xa0;; le registre ne les liste nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Make IDs first.</source>
        <translation>Créez d&apos;abord des ID.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Il n&apos;y a pas d&apos;imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} fit on a sheet</source>
        <translation>{0} tiennent sur une feuille</translation>
    </message>
    <message>
        <source>For patients without an ID. Each label has its ID as text, bar code and QR code: stick it on the patient&apos;s card, and scan it where an ID is asked for. The last character tells a mistyped one.</source>
        <translation>Pour les patients sans identifiant. Chaque étiquette porte son identifiant en texte, code-barres et code QR&#xa0;: collez-la sur la carte du patient, et scannez-la là où un identifiant est demandé. Le dernier caractère révèle une erreur de saisie.</translation>
    </message>
    <message>
        <source>Sheets of 3 x 8 labels of 70 x 36 mm on A4; print at actual size.</source>
        <translation>Feuilles de 3 x 8 étiquettes de 70 x 36 mm sur A4&#xa0;; imprimez en taille réelle.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It can be changed at any time in the preferences.</source>
        <translation>Elle peut être changée à tout moment dans les préférences.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Au-dessus du seuil d&apos;adressage de ce centre (P(malade) {0}, seuil {1}&#xa0;; fixé par {2}, {3})</translation>
    </message>
    <message>
        <source>Below this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Au-dessous du seuil d&apos;adressage de ce centre (P(malade) {0}, seuil {1}&#xa0;; fixé par {2}, {3})</translation>
    </message>
    <message>
        <source>This clinic&apos;s limit was set for version {0}, not for this version ({1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le seuil de ce centre a été fixé pour la version {0}, pas pour cette version ({1}).</translation>
    </message>
    <message>
        <source>Above the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Au-dessus du seuil propre au modèle (P(malade) {0}, seuil {1})</translation>
    </message>
    <message>
        <source>Below the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Au-dessous du seuil propre au modèle (P(malade) {0}, seuil {1})</translation>
    </message>
    <message>
        <source>On its test images this limit missed {0} of 100 ill and called {1} of 100 well ill.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur ses images de test, ce seuil a manqué {0} malades sur 100 et a dit malades {1} sains sur 100.</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>saved it</source>
        <translation>l&apos;a enregistrée</translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation>l&apos;a consultée</translation>
    </message>
    <message>
        <source>corrected the patient</source>
        <translation>a corrigé le patient</translation>
    </message>
    <message>
        <source>gave an opinion</source>
        <translation>a donné un avis</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>l&apos;a exportée</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrée choisie</translation>
    </message>
    <message>
        <source>Open this image</source>
        <translation>Ouvrir cette image</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>This image names no patient.</source>
        <translation>Cette image ne nomme aucun patient.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Small copy of the image</source>
        <translation>Petite copie de l&apos;image</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation>Pas d&apos;autres informations</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La réponse donnée auparavant ne s&apos;applique pas à cet âge.</translation>
    </message>
    <message>
        <source>Open the image and give your own reading: the answer is shown afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ouvrez l&apos;image et donnez votre propre lecture&#xa0;: la réponse est affichée ensuite.</translation>
    </message>
    <message>
        <source>The answer is shown as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La réponse est affichée dès qu&apos;un clinicien a lu l&apos;image.</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>made a report of it</source>
        <translation>en a fait un rapport</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>Readings of this image</source>
        <translation>Lectures de cette image</translation>
    </message>
    <message>
        <source>{0}   {1}, {2}</source>
        <translation>{0}   {1}, {2}</translation>
    </message>
    <message>
        <source>Who it was said to be of</source>
        <translation>À qui elle a été attribuée</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>by the file: {0}</source>
        <translation>par le fichier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>typed: {0}</source>
        <translation>saisi&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Audit of this reading</source>
        <translation>Journal d&apos;audit de cette lecture</translation>
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
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>Mots&#xa0;: {0}</translation>
    </message>
    <message>
        <source>ID: {0}</source>
        <translation>ID&#xa0;: {0}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Without this condition: {0}</source>
        <translation>Sans cette condition&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log entries</source>
        <translation>Entrées du registre</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Name of this search (only you see it):</source>
        <translation>Nom de cette recherche (vous seul la voyez)&#xa0;:</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Plus de {0}</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Entrées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Entries that you have read: {0}</source>
        <translation>Entrées que vous avez lues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>What is still to be read is left out: this list would tell its answer.</source>
        <translation>Ce qui reste à lire est laissé de côté&#xa0;: cette liste en révélerait la réponse.</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>Conserver cette recherche...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Every image that is analysed is kept here, with its result, on this computer only.</source>
        <translation>Chaque image analysée est conservée ici, avec son résultat, sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>Le registre est vide</translation>
    </message>
    <message>
        <source>Try fewer words, or another date, answer or state.</source>
        <translation>Essayez moins de mots, ou une autre date, réponse ou un autre état.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date d&apos;examen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>or {0}</source>
        <translation>ou {0}</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Six chiffres</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Code de votre téléphone</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Type your password to go on, or choose another name.</source>
        <translation>Saisissez votre mot de passe pour continuer, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Everybody has an account of their own.</source>
        <translation>Chacun a son propre compte.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already; wait for the next one.</source>
        <translation>Ce code est faux ou a déjà été utilisé&#xa0;; attendez le suivant.</translation>
    </message>
    <message>
        <source>Too many failed logins under this name.</source>
        <translation>Trop de connexions échouées sous ce nom.</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>Réessayez dans {0}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisissez votre nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no log: nothing can be stored.</source>
        <translation>Il n&apos;y a pas de registre&#xa0;: rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Images can be looked at, but not analysed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les images peuvent être regardées, mais pas analysées.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Index cardiothoracique</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>No scale in the file: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucune échelle dans le fichier&#xa0;: les longueurs sont en pixels.</translation>
    </message>
    <message>
        <source>Each region of this ultrasound image has its own scale: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chaque région de cette image échographique a sa propre échelle : les longueurs sont en pixels.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Échelle&#xa0;: Pixel Spacing (0028,0030), {0}.</translation>
    </message>
    <message>
        <source>Scale: Imager Pixel Spacing (0018,1164), {0}, at the detector: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Échelle&#xa0;: Imager Pixel Spacing (0018,1164), {0}, au détecteur&#xa0;: les tailles réelles sont plus petites.</translation>
    </message>
    <message>
        <source>Scale: Nominal Scanned Pixel Spacing (0018,2010), {0}, on the scanned film: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Échelle&#xa0;: Nominal Scanned Pixel Spacing (0018,2010), {0}, sur le cliché numérisé&#xa0;: les tailles réelles sont plus petites.</translation>
    </message>
    <message>
        <source>Scale set by hand: {0}. Not from the file.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Échelle réglée à la main&#xa0;: {0}. Pas d&apos;après le fichier.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}. If it is that of the detector, real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Échelle&#xa0;: Pixel Spacing (0028,0030), {0}. Si c&apos;est celle du détecteur, les tailles réelles sont plus petites.</translation>
    </message>
    <message>
        <source>The file calls this film AP: the limit of 0.50 does not hold. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier indique que ce cliché est en AP&#xa0;: la limite de 0,50 ne s&apos;applique pas. Votre mesure, pas celle du modèle.</translation>
    </message>
    <message>
        <source>Above 0.50 suggests an enlarged heart only on an upright PA film of an adult after a deep breath, not on AP or supine films and not in small children. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Au-dessus de 0,50, cela suggère un gros cœur uniquement sur un cliché PA debout d&apos;un adulte en inspiration profonde, pas sur des clichés AP ou en décubitus dorsal, ni chez les petits enfants. Votre mesure, pas celle du modèle.</translation>
    </message>
    <message>
        <source>1 of 3: draw a line down the middle of the spine.</source>
        <translation>1 sur 3&#xa0;: tracez un trait le long du milieu du rachis.</translation>
    </message>
    <message>
        <source>2 of 3: draw a line from the heart&apos;s right border to its left, where each is farthest out.</source>
        <translation>2 sur 3&#xa0;: tracez un trait du bord droit du cœur à son bord gauche, là où chacun est le plus éloigné.</translation>
    </message>
    <message>
        <source>3 of 3: draw a line across the chest where it is widest, from inner rib to inner rib.</source>
        <translation>3 sur 3&#xa0;: tracez un trait en travers du thorax, là où il est le plus large, du bord interne des côtes au bord interne des côtes.</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>Aucun pixel</translation>
    </message>
    <message>
        <source>Mean {0}  SD {1}</source>
        <translation>Moy. {0}  ET {1}</translation>
    </message>
    <message>
        <source>Min {0}  Max {1}</source>
        <translation>Min {0}  Max {1}</translation>
    </message>
    <message>
        <source>Pixels {0}</source>
        <translation>Pixels {0}</translation>
    </message>
    <message>
        <source>Area {0} square pixels</source>
        <translation>Surface {0} pixels carrés</translation>
    </message>
    <message>
        <source>Area {0} mm²</source>
        <translation>Surface {0} mm²</translation>
    </message>
    <message>
        <source>No ratio: the heart&apos;s borders lie on one side of the midline, or a line has no length.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas d&apos;index&#xa0;: les bords du cœur sont d&apos;un même côté de la ligne médiane, ou un trait n&apos;a pas de longueur.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Index cardiothoracique {0}</translation>
    </message>
    <message>
        <source>Heart {0}, chest {1}</source>
        <translation>Cœur {0}, thorax {1}</translation>
    </message>
    <message>
        <source>{0} mm wide and {1} mm high a pixel</source>
        <translation>un pixel fait {0} mm de large et {1} mm de haut</translation>
    </message>
    <message>
        <source>{0} mm a pixel</source>
        <translation>un pixel fait {0} mm</translation>
    </message>
</context>
<context>
    <name>MeasurementsDialog</name>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Known limits and failures</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limites et défaillances connues</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>How often an answer is right</source>
        <translation>Fréquence des réponses justes</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Appris à partir de</translation>
    </message>
    <message>
        <source>Which one this is</source>
        <translation>Lequel est-ce</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Modalité {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Incidences {0}</translation>
    </message>
    <message>
        <source>At least {0} pixels on the shorter side</source>
        <translation>Au moins {0} pixels sur le plus petit côté</translation>
    </message>
    <message>
        <source>For research only: it did not pass its audit, and nobody may act on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pour la recherche uniquement&#xa0;: il n&apos;a pas réussi son audit, et personne ne doit agir d&apos;après lui.</translation>
    </message>
    <message>
        <source>Where the operating point is used, it is called from a probability of</source>
        <translation>Là où le point de fonctionnement est utilisé, c&apos;est dit à partir d&apos;une probabilité de</translation>
    </message>
    <message>
        <source>Prediction sets are made to hold the right class in {0} of the cases.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les ensembles de prédiction sont faits pour contenir la classe juste dans {0} des cas.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>{0}: {1} images of {2} patients</source>
        <translation>{0}&#xa0;: {1} images de {2} patients</translation>
    </message>
    <message>
        <source>Where both ends of an interval are 0, or both are 1, no such image was seen; that does not mean that there is none.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Là où les deux bornes d&apos;un intervalle sont 0, ou les deux 1, aucune image de ce genre n&apos;a été vue&#xa0;; cela ne veut pas dire qu&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>Used for: {0}. Licence: {1}.</source>
        <translation>Utilisé pour&#xa0;: {0}. Licence&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, preprocessing {2}</source>
        <translation>{0} x {1} pixels, prétraitement {2}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>Temperature of the probabilities</source>
        <translation>Température des probabilités</translation>
    </message>
    <message>
        <source>Limit of the scope</source>
        <translation>Limite du domaine</translation>
    </message>
</context>
<context>
    <name>ModelFactsDialog</name>
    <message>
        <source>Facts of the model {0}</source>
        <translation>Fiche du modèle {0}</translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copier le tout comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aide à la décision, pas un diagnostic. N&apos;est pas un dispositif médical.</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>What the model saw</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ce que le modèle a vu</translation>
    </message>
    <message>
        <source>No model that is installed has judged this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun modèle installé n&apos;a évalué cette image.</translation>
    </message>
    <message>
        <source>Only the small copy of the log is there, and the model saw the whole image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seule la petite copie du registre est disponible, et le modèle a vu l&apos;image entière.</translation>
    </message>
    <message>
        <source>The model has not seen this frame.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le modèle n&apos;a pas vu cette vue.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image ne peut pas être créée.</translation>
    </message>
    <message>
        <source>{0} x {1}, window from the file; display changes never change this</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} x {1}, fenêtre du fichier&#xa0;; les réglages d&apos;affichage ne la changent jamais</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Chest film, adult</source>
        <translation>Thorax, adulte</translation>
    </message>
    <message>
        <source>classification of frontal chest films</source>
        <translation>classification de clichés du thorax de face</translation>
    </message>
    <message>
        <source>frontal chest films of adults</source>
        <translation>clichés du thorax de face d&apos;adultes</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No opacity was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucune opacité n&apos;a été trouvée&#xa0;; cela n&apos;exclut pas une maladie.</translation>
    </message>
    <message>
        <source>Lung opacity</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Opacité pulmonaire</translation>
    </message>
    <message>
        <source>The film shows an opacity, as pneumonia makes it; other causes are possible.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché montre une opacité, comme en produit une pneumonie&#xa0;; d&apos;autres causes sont possibles.</translation>
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
        <translation>Une opacité comme sur les clichés COVID-19 d&apos;un seul hôpital&#xa0;; cela ne distingue pas la COVID-19 d&apos;une autre pneumonie.</translation>
    </message>
    <message>
        <source>Adults with a frontal chest film: NIH Clinical Center, USA; COVID-19 from Hannover, Germany.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Adultes avec un cliché du thorax de face&#xa0;: NIH Clinical Center, États-Unis&#xa0;; COVID-19 de Hanovre, Allemagne.</translation>
    </message>
    <message>
        <source>COVID-19 is research only: all its training films come from one hospital, and telling it from other opacities was learnt there.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La COVID-19 est pour la recherche uniquement&#xa0;: tous ses clichés d&apos;entraînement viennent d&apos;un seul hôpital, et c&apos;est là que la distinction avec d&apos;autres opacités a été apprise.</translation>
    </message>
    <message>
        <source>Normal and opacity come from one hospital, with labels mined from reports, some of them wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Normal et opacité viennent d&apos;un seul hôpital, avec des étiquettes extraites de comptes rendus, dont certaines sont fausses.</translation>
    </message>
    <message>
        <source>Tuberculosis, masses, effusions, heart failure and broken ribs are not known to the model; &apos;normal&apos; does not exclude them.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le modèle ne connaît pas la tuberculose, les masses, les épanchements, l&apos;insuffisance cardiaque ni les fractures de côtes&#xa0;; «&#xa0;normal&#xa0;» ne les exclut pas.</translation>
    </message>
    <message>
        <source>Not for children: use chest-xray-child from 1 to 5 years; between 6 and 15 no model applies.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas pour les enfants&#xa0;: utilisez chest-xray-child de 1 à 5 ans&#xa0;; entre 6 et 15 ans, aucun modèle ne s&apos;applique.</translation>
    </message>
    <message>
        <source>A film stored mirrored is not noticed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un cliché enregistré en miroir n&apos;est pas remarqué.</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>jeu de test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>many other hospitals (COVID-19 Image Data Collection), never trained on</source>
        <translation>beaucoup d&apos;autres hôpitaux (COVID-19 Image Data Collection), jamais utilisés pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>healthy children, outside the population</source>
        <translation>enfants en bonne santé, hors de la population</translation>
    </message>
    <message>
        <source>training, validation and test, split by patient</source>
        <translation>entraînement, validation et test, répartis par patient</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation and test</source>
        <translation>entraînement de la seule réponse COVID-19, validation et test</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation</source>
        <translation>entraînement de la seule réponse COVID-19, validation</translation>
    </message>
    <message>
        <source>measuring only; nothing was fitted on them</source>
        <translation>mesure uniquement&#xa0;; rien n&apos;a été ajusté dessus</translation>
    </message>
    <message>
        <source>start of the training: the networks had learnt pneumonia of children before</source>
        <translation>départ de l&apos;entraînement&#xa0;: les réseaux avaient d&apos;abord appris la pneumonie des enfants</translation>
    </message>
    <message>
        <source>start of the training of the networks for children</source>
        <translation>départ de l&apos;entraînement des réseaux pour enfants</translation>
    </message>
    <message>
        <source>Chest film, adult, lite</source>
        <translation>Thorax, adulte, léger</translation>
    </message>
    <message>
        <source>Chest film, child</source>
        <translation>Thorax, enfant</translation>
    </message>
    <message>
        <source>frontal chest films of children</source>
        <translation>clichés du thorax de face d&apos;enfants</translation>
    </message>
    <message>
        <source>No pneumonia pattern was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun aspect de pneumonie n&apos;a été trouvé&#xa0;; cela n&apos;exclut pas une maladie.</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pneumonie bactérienne</translation>
    </message>
    <message>
        <source>The pattern favours bacterial pneumonia; a film alone does not tell bacteria from viruses reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;aspect est en faveur d&apos;une pneumonie bactérienne&#xa0;; un cliché seul ne distingue pas de façon fiable les bactéries des virus.</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pneumonie virale</translation>
    </message>
    <message>
        <source>The pattern favours viral pneumonia; a film alone does not tell viruses from bacteria reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;aspect est en faveur d&apos;une pneumonie virale&#xa0;; un cliché seul ne distingue pas de façon fiable les virus des bactéries.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 with a routine antero-posterior chest film, one hospital in Guangzhou, China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Enfants de 1 à 5 ans avec un cliché antéro-postérieur du thorax de routine, un seul hôpital à Canton (Guangzhou), Chine.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 from one hospital: films of other ages or from elsewhere get worse, and for adults wrong, answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Enfants de 1 à 5 ans d&apos;un seul hôpital&#xa0;: les clichés d&apos;autres âges ou d&apos;ailleurs obtiennent des réponses moins bonnes, et ceux d&apos;adultes des réponses fausses.</translation>
    </message>
    <message>
        <source>The films were squeezed to a square before training; in this set the shape of a film alone hints at its class.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les clichés ont été comprimés en un carré avant l&apos;entraînement&#xa0;; dans ce jeu, la forme d&apos;un cliché suffit à suggérer sa classe.</translation>
    </message>
    <message>
        <source>Bacterial against viral is a weak distinction on a film; read it as &apos;the pattern favours&apos;.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bactérienne contre virale est une distinction faible sur un cliché&#xa0;; lisez-la comme «&#xa0;l&apos;aspect est en faveur de&#xa0;».</translation>
    </message>
    <message>
        <source>On the official test split, whose films differ a little from the training films, far more healthy children are called ill, and the prediction sets hold the true class less often, than on the validation films: expect the same elsewhere.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur le jeu de test officiel, dont les clichés diffèrent un peu des clichés d&apos;entraînement, bien plus d&apos;enfants en bonne santé sont dits malades, et les ensembles de prédiction contiennent moins souvent la vraie classe, que sur les clichés de validation&#xa0;: attendez-vous à la même chose ailleurs.</translation>
    </message>
    <message>
        <source>Other diseases, devices in the chest and lateral films are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le modèle ne connaît pas les autres maladies, les dispositifs dans le thorax ni les clichés de profil.</translation>
    </message>
    <message>
        <source>official test split</source>
        <translation>jeu de test officiel</translation>
    </message>
    <message>
        <source>healthy adults (NIH ChestX-ray14), outside the population</source>
        <translation>adultes en bonne santé (NIH ChestX-ray14), hors de la population</translation>
    </message>
    <message>
        <source>training, validation and official test split</source>
        <translation>entraînement, validation et jeu de test officiel</translation>
    </message>
    <message>
        <source>start of the training</source>
        <translation>départ de l&apos;entraînement</translation>
    </message>
    <message>
        <source>measuring only: healthy adults, who are outside the population</source>
        <translation>mesure uniquement&#xa0;: adultes en bonne santé, qui sont hors de la population</translation>
    </message>
    <message>
        <source>Retinal OCT</source>
        <translation>OCT de la rétine</translation>
    </message>
    <message>
        <source>classification of retinal OCT B-scans</source>
        <translation>classification de B-scans OCT de la rétine</translation>
    </message>
    <message>
        <source>macular OCT B-scans of adults</source>
        <translation>B-scans OCT de la macula d&apos;adultes</translation>
    </message>
    <message>
        <source>None of the three diseases was found; this does not rule out others.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucune des trois maladies n&apos;a été trouvée&#xa0;; cela n&apos;en exclut pas d&apos;autres.</translation>
    </message>
    <message>
        <source>CNV</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>NVC</translation>
    </message>
    <message>
        <source>The pattern favours choroidal neovascularisation (wet macular degeneration): urgent referral.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;aspect est en faveur d&apos;une néovascularisation choroïdienne (dégénérescence maculaire humide)&#xa0;: adresser en urgence.</translation>
    </message>
    <message>
        <source>DME</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>OMD</translation>
    </message>
    <message>
        <source>The pattern favours diabetic macular edema: referral.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;aspect est en faveur d&apos;un œdème maculaire diabétique&#xa0;: adresser.</translation>
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
        <translation>L&apos;aspect est en faveur de drusen (dégénérescence maculaire sèche, débutante)&#xa0;: suivi.</translation>
    </message>
    <message>
        <source>Adults with a macular OCT scan by a Heidelberg Spectralis; patients of several eye clinics in the USA and China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Adultes avec une OCT de la macula faite par un Heidelberg Spectralis&#xa0;; patients de plusieurs cliniques ophtalmologiques aux États-Unis et en Chine.</translation>
    </message>
    <message>
        <source>Scans of one make of device: on others expect worse answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Examens d&apos;une seule marque d&apos;appareil&#xa0;: sur d&apos;autres, attendez-vous à des réponses moins bonnes.</translation>
    </message>
    <message>
        <source>Macular B-scans only; no en-face pictures, no volumes as a whole, no optic nerve scans.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>B-scans de la macula uniquement&#xa0;; pas d&apos;images en face, pas de volumes entiers, pas d&apos;examens du nerf optique.</translation>
    </message>
    <message>
        <source>Other diseases (vein and artery occlusion, epiretinal membrane, holes, glaucoma) are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le modèle ne connaît pas les autres maladies (occlusion veineuse et artérielle, membrane épirétinienne, trous, glaucome).</translation>
    </message>
    <message>
        <source>Wet and dry macular degeneration can stand in one eye; the answer is for the slice that is shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les dégénérescences maculaires humide et sèche peuvent coexister dans un œil&#xa0;; la réponse vaut pour la coupe affichée.</translation>
    </message>
    <message>
        <source>another hospital and device (OCTDL, Optovue), never trained on</source>
        <translation>un autre hôpital et un autre appareil (OCTDL, Optovue), jamais utilisés pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>measuring only</source>
        <translation>mesure uniquement</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Aiguilleur</translation>
    </message>
    <message>
        <source>telling kinds of pictures apart</source>
        <translation>distinguer les types d&apos;images</translation>
    </message>
    <message>
        <source>pictures of any kind</source>
        <translation>images de tout type</translation>
    </message>
    <message>
        <source>Frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cliché du thorax de face</translation>
    </message>
    <message>
        <source>Upright, bright on dark, the whole chest from the front.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Debout, clair sur sombre, le thorax entier de face.</translation>
    </message>
    <message>
        <source>OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>OCT de la rétine</translation>
    </message>
    <message>
        <source>A B-scan: a slice through the retina.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un B-scan&#xa0;: une coupe à travers la rétine.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Une autre image</translation>
    </message>
    <message>
        <source>None of these; no model judges it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun de ceux-ci&#xa0;; aucun modèle ne l&apos;évalue.</translation>
    </message>
    <message>
        <source>Any picture that is dropped on the program. What it passes on is upright, positive and whole.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Toute image déposée dans le programme. Ce qu&apos;il laisse passer est à l&apos;endroit, positif et entier.</translation>
    </message>
    <message>
        <source>It tells kinds of pictures apart; it does not judge quality, and it does not know whether a film is of a child or an adult.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Il distingue les types d&apos;images&#xa0;; il n&apos;évalue pas la qualité, et il ne sait pas si un cliché est d&apos;un enfant ou d&apos;un adulte.</translation>
    </message>
    <message>
        <source>Chest films from the side of real patients were not at hand: only drawn ones were measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Des clichés du thorax de profil de vrais patients n&apos;étaient pas disponibles&#xa0;: seuls des clichés dessinés ont été mesurés.</translation>
    </message>
    <message>
        <source>A mirrored chest film is not refused reliably; the share that passes is among the figures.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un cliché du thorax en miroir n&apos;est pas refusé de façon fiable&#xa0;; la part qui passe figure parmi les chiffres.</translation>
    </message>
    <message>
        <source>Several B-scans on one sheet, or a B-scan whose parts were shuffled, may pass as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Plusieurs B-scans sur une feuille, ou un B-scan dont les parties ont été mélangées, peuvent passer pour un seul.</translation>
    </message>
    <message>
        <source>The real pictures of other kinds are few: their intervals are wide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les vraies images d&apos;autres types sont peu nombreuses&#xa0;: leurs intervalles sont larges.</translation>
    </message>
    <message>
        <source>OCT scans of two makes of device were measured; others may be refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Des examens OCT de deux marques d&apos;appareil ont été mesurés&#xa0;; d&apos;autres peuvent être refusés.</translation>
    </message>
    <message>
        <source>{0} (research only)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} (recherche uniquement)</translation>
    </message>
    <message>
        <source>Ages {0} and over</source>
        <translation>{0} ans et plus</translation>
    </message>
    <message>
        <source>Ages {0} to {1}</source>
        <translation>De {0} à {1} ans</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Chargement des modèles</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un moment.</translation>
    </message>
    <message>
        <source>Nothing can be judged until a model package is installed.</source>
        <translation>Rien ne peut être évalué tant qu&apos;un paquet de modèle n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No usable model</source>
        <translation>Aucun modèle utilisable</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>For research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pour la recherche uniquement</translation>
    </message>
    <message>
        <source>With a class for research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Avec une classe pour la recherche uniquement</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Spare, asked by its name only</source>
        <translation>De réserve, appelé par son nom uniquement</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Population, figures, known failures, training data, fingerprint</source>
        <translation>Population, chiffres, défaillances connues, données d&apos;entraînement, empreinte</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Modalité {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Incidences {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Known limits: {0}. See the facts before you rely on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limites connues&#xa0;: {0}. Voyez la fiche avant de vous y fier.</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>Mesuré sur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Images: {0}, patients: {1}; with 95 % intervals</source>
        <translation>Images&#xa0;: {0}, patients&#xa0;: {1}&#xa0;; avec des intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>More figures in the facts: {0}</source>
        <translation>Autres chiffres dans la fiche&#xa0;: {0}</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>Quelle en est la fréquence ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Force du mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>At least {0} characters. Three or four words that do not belong together are easy to keep in mind.</source>
        <translation>Au moins {0} caractères. Trois ou quatre mots sans rapport entre eux sont faciles à retenir.</translation>
    </message>
    <message>
        <source>Not taken: {0}.</source>
        <translation>Non accepté&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Les deux ne correspondent pas.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu&apos;est-ce que cela veut dire&#xa0;?</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>Que veut dire {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>&gt; {0} %</source>
        <translation>&gt; {0}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; {0} %</source>
        <translation>&lt; {0}&#xa0;%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OpenCommands</name>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Which class is it? Choose it, or save again if you cannot tell.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De quelle classe s&apos;agit-il ? Choisissez-la, ou enregistrez de nouveau si vous ne pouvez pas dire.</translation>
    </message>
    <message>
        <source>Your class</source>
        <translation>Votre classe</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Classe avérée</translation>
    </message>
    <message>
        <source>The model gave no answer to agree with.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le modèle n&apos;a donné aucune réponse à approuver.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Your reading first</source>
        <translation>Votre lecture d&apos;abord</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Votre lecture</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Final impression, referral and later outcome</source>
        <translation>Conclusion finale, adressage et évolution ultérieure</translation>
    </message>
    <message>
        <source>Urgency: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Urgence&#xa0;: {0}</translation>
    </message>
    <message>
        <source>How soon somebody has to act</source>
        <translation>Dans quel délai quelqu&apos;un doit agir</translation>
    </message>
    <message>
        <source>Not saved, older than what is signed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas enregistrée, plus ancienne que ce qui est signé</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Conclusion finale</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Évolution ultérieure</translation>
    </message>
</context>
<context>
    <name>OwnWindow</name>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aide à la décision, pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hold to show</source>
        <translation>Maintenir pour afficher</translation>
    </message>
    <message>
        <source>Hold to show: {0}</source>
        <translation>Maintenir pour afficher&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Type it, or scan a label</source>
        <translation>Saisissez-le, ou scannez une étiquette</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Nom de famille, prénom</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>né(e) le {0}</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>The log has this ID for {0}. Is this the same person? If not, correct the ID; if so, save again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre a cet identifiant pour {0}. Est-ce la même personne&#xa0;? Sinon, corrigez l&apos;identifiant&#xa0;; si oui, enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Unité de l&apos;âge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>Â&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>Who is this image of?</source>
        <translation>De qui est cette image&#xa0;?</translation>
    </message>
    <message>
        <source>Another age may change what the model may judge: the image is then analysed again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un autre âge peut changer ce que le modèle peut évaluer&#xa0;: l&apos;image est alors analysée de nouveau.</translation>
    </message>
    <message>
        <source>The earlier result stays as it is; to judge it with another age, open the image itself.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le résultat antérieur reste tel quel&#xa0;; pour l&apos;évaluer avec un autre âge, ouvrez l&apos;image elle-même.</translation>
    </message>
    <message>
        <source>The age must be a number up to {0} years.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;âge doit être un nombre jusqu&apos;à {0} ans.</translation>
    </message>
    <message>
        <source>This local ID is mistyped or not complete: its last character does not fit.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cet identifiant local est mal saisi ou incomplet&#xa0;: son dernier caractère ne convient pas.</translation>
    </message>
    <message>
        <source>Careful: a patient in the log has this ID, or it was not made here. Is it the same patient?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Attention&#xa0;: un patient du registre a cet identifiant, ou il n&apos;a pas été créé ici. Est-ce le même patient&#xa0;?</translation>
    </message>
    <message>
        <source>A new local ID.</source>
        <translation>Un nouvel identifiant local.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Log</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>Ouvrir le cliché</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>En comparer deux</translation>
    </message>
    <message>
        <source>Delete patient...</source>
        <translation>Supprimer le patient...</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>Choose two films first, the second with Ctrl held.</source>
        <translation>Choisissez d&apos;abord deux clichés, le second en maintenant Ctrl.</translation>
    </message>
    <message>
        <source>The patient was deleted.</source>
        <translation>Le patient a été supprimé.</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>pas d&apos;ID</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>né(e) le {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n cliché</numerusform>
            <numerusform>%n clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the study</source>
        <translation>Jour de l&apos;examen</translation>
    </message>
    <message>
        <source>Day of the study, or it was read</source>
        <translation>Jour de l&apos;examen, ou de la lecture</translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation>Jour de la lecture</translation>
    </message>
    <message>
        <source>Probabilities over time</source>
        <translation>Probabilités au fil du temps</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Probabilité (%)</translation>
    </message>
    <message>
        <source>May be the same person: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Peut-être la même personne&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Two entries of this patient were made one by {0} on {1}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Deux fiches de ce patient ont été réunies par {0} le {1}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lequel est juste&#xa0;?</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Enter or correct who this image is of (E)</source>
        <translation>Saisir ou corriger de qui est cette image (E)</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Celui du fichier</translation>
    </message>
    <message>
        <source>What was typed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which is right?   The file: {0}      Typed: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lequel est juste&#xa0;?   Le fichier&#xa0;: {0}      Saisi&#xa0;: {1}</translation>
    </message>
    <message>
        <source>This image&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Celui de cette image</translation>
    </message>
    <message>
        <source>The log&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Celui du registre</translation>
    </message>
    <message>
        <source>Which is right?   This image: {0}      The same study in the log: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lequel est juste&#xa0;?   Cette image&#xa0;: {0}      Le même examen dans le registre&#xa0;: {1}</translation>
    </message>
    <message>
        <source>No patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucun patient</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>pas d&apos;ID</translation>
    </message>
    <message>
        <source>age not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>âge non indiqué</translation>
    </message>
    <message>
        <source>sex not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>sexe non indiqué</translation>
    </message>
    <message>
        <source>Another patient in the log</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Autre patient dans le registre</translation>
    </message>
    <message>
        <source>Not the patient in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas le patient du fichier</translation>
    </message>
    <message>
        <source>Two patients in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Deux patients dans le fichier</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Judged by a photograph of the film, not by the film itself</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Évalué d&apos;après une photographie du cliché, pas d&apos;après le cliché lui-même</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>PHOTO</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set for this computer by its administrator (policy file).</source>
        <translation>Fixé pour cet ordinateur par son administrateur (fichier de règles).</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Rien ne bouge ni ne clignote de soi-même</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without use.</source>
        <translation>
            <numerusform>La fenêtre se verrouille après %n minute sans utilisation.</numerusform>
            <numerusform>La fenêtre se verrouille après %n minutes sans utilisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these exports are allowed: {0}.</source>
        <translation>Seuls ces exports sont permis&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Nothing can be exported.</source>
        <translation>Rien ne peut être exporté.</translation>
    </message>
    <message>
        <source>The log has a folder of its own on this computer.</source>
        <translation>Le registre a son propre dossier sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PrevalenceDialog</name>
    <message>
        <source>How common is it here?</source>
        <translation>Quelle en est la fréquence ici&#xa0;?</translation>
    </message>
    <message>
        <source>Together they are more than 100 of 100 images.</source>
        <translation>Ensemble, elles font plus de 100 images sur 100.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Together {0} of 100; the rest is not said.</source>
        <translation>Ensemble {0} sur 100&#xa0;; le reste n&apos;est pas précisé.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non réglé</translation>
    </message>
    <message>
        <source>{0}: of 100 images</source>
        <translation>{0}&#xa0;: sur 100 images</translation>
    </message>
    <message>
        <source>of 100 images</source>
        <translation>sur 100 images</translation>
    </message>
    <message>
        <source>Of 100 images of this kind that are taken here, how many show each of these? The result panel then says how often the model is right. No probability changes. Use what your own records, or a survey of your region, say; not what the model found.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur 100 images de ce type prises ici, combien montrent chacun de ceux-ci&#xa0;? Le panneau du résultat indique alors combien de fois le modèle a raison. Aucune probabilité ne change. Utilisez ce que disent vos propres dossiers, ou une enquête de votre région&#xa0;; pas ce que le modèle a trouvé.</translation>
    </message>
    <message>
        <source>It is kept in the log; who changed it stands in the audit.</source>
        <translation>C&apos;est conservé dans le registre&#xa0;; qui l&apos;a modifié figure dans le journal d&apos;audit.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1}&#xa0;: {2}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Passer à la vue détaillée</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Passer à la vue en liste</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vue détaillée</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vue en liste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des emplacements et des signets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fichiers &amp;cachés</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez que le nom du fichier est correct.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Vérifiez que le nom du dossier est correct.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture.
Voulez-vous le supprimer malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Voulez-vous vraiment supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Impossible de supprimer le dossier.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Afficher les détails...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Masquer les détails...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oui à &amp;tout</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;on à tout</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l&apos;adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Drop images here</source>
        <translation>Déposez des images ici</translation>
    </message>
    <message>
        <source>Or open files or a folder from the File menu.</source>
        <translation>Ou ouvrez des fichiers ou un dossier depuis le menu Fichier.</translation>
    </message>
    <message>
        <source>About frame {0}, not the one on screen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Concerne la vue {0}, pas celle à l&apos;écran</translation>
    </message>
    <message>
        <source>About view {0}: {1}</source>
        <translation>Concerne le cadre {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ReadingRulesDialog</name>
    <message>
        <source>Rules for reading</source>
        <translation>Règles de lecture</translation>
    </message>
    <message>
        <source>Whoever reads gives their own reading before the model&apos;s answer is shown</source>
        <translation>Qui lit donne sa propre lecture avant que la réponse du modèle soit affichée</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>Choose by local films...</source>
        <translation>Choisir d&apos;après des clichés locaux...</translation>
    </message>
    <message>
        <source>Use the model&apos;s own</source>
        <translation>Utiliser celui du modèle</translation>
    </message>
    <message>
        <source>Limit {0}, set by {1} on {2} from {3} ill and {4} well films: it found {5} % of the ill, left {6} % of the well alone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seuil {0}, fixé par {1} le {2} d&apos;après {3} clichés de malades et {4} de sains&#xa0;: il a trouvé {5}&#xa0;% des malades, n&apos;a pas marqué {6}&#xa0;% des sains.</translation>
    </message>
    <message>
        <source>Not set for this version. The model&apos;s own limit is {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Non fixé pour cette version. Le seuil propre au modèle est {0}.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lire d&apos;abord</translation>
    </message>
    <message>
        <source>It holds for all that is analysed from then on. Who may not read sees an answer as soon as somebody has read the image. The first reading is kept and cannot be changed; a second one may follow. The command line and exports show all.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cela vaut pour tout ce qui est analysé à partir de là. Qui n&apos;a pas le droit de lire voit une réponse dès que quelqu&apos;un a lu l&apos;image. La première lecture est conservée et ne peut pas être modifiée&#xa0;; une seconde peut suivre. La ligne de commande et les exports montrent tout.</translation>
    </message>
    <message>
        <source>Limits for referral</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Seuils d&apos;adressage</translation>
    </message>
    <message>
        <source>A limit marks films and changes no probability. It belongs to one version of a model and never goes over to the next.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un seuil marque des clichés et ne change aucune probabilité. Il appartient à une seule version d&apos;un modèle et ne passe jamais à la suivante.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Nouvelle clé de récupération</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>The sheet that was printed before opens nothing any more once the new one is printed and “Done” is pressed.</source>
        <translation>La feuille imprimée auparavant n&apos;ouvre plus rien une fois la nouvelle imprimée et «&#xa0;Terminé&#xa0;» pressé.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Until “Done” is pressed, the old sheet holds and this key opens nothing.</source>
        <translation>Tant que «&#xa0;Terminé&#xa0;» n&apos;est pas pressé, l&apos;ancienne feuille est valable et cette clé n&apos;ouvre rien.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The phone for the second factor is lost: ask for no code any more</source>
        <translation>Le téléphone du second facteur est perdu&#xa0;: ne plus demander de code</translation>
    </message>
    <message>
        <source>Back to login</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Accounts. Where nobody can log in any more, the recovery key on the printed sheet does it.</source>
        <translation>Un administrateur peut vous donner un nouveau mot de passe sous Comptes. Si plus personne ne peut se connecter, la clé de récupération de la feuille imprimée le permet.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Un nouveau mot de passe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>That the recovery key was used is written in the audit.</source>
        <translation>L&apos;utilisation de la clé de récupération est inscrite au journal d&apos;audit.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>It is shown only now. Print or save it before you go on.</source>
        <translation>Elle n&apos;est affichée que maintenant. Imprimez-la ou enregistrez-la avant de continuer.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Il n&apos;y a pas d&apos;imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or paper that is locked away, and leave no copy on this computer.</source>
        <translation>Enregistré. Déplacez le fichier sur une clé USB ou du papier gardé sous clé, et n&apos;en laissez aucune copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>The printer did not take it; save the sheet instead.</source>
        <translation>L&apos;imprimante ne l&apos;a pas acceptée&#xa0;; enregistrez plutôt la feuille.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper, then lock it away.</source>
        <translation>Envoyé à l&apos;imprimante. Vérifiez le papier, puis mettez-le sous clé.</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key opens the log. Without it and without a password, nobody can: not even who made Lightbox.</source>
        <translation>Si plus personne ne peut se connecter, cette clé ouvre le registre. Sans elle et sans mot de passe, personne ne le peut&#xa0;: pas même ceux qui ont fait Lightbox.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Lightbox: recovery key</source>
        <translation>Lightbox&#xa0;: clé de récupération</translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation>{0}, créée le {1}</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>Ce centre</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key gives an administrator a new password.</source>
        <translation>Si plus personne ne peut se connecter, cette clé donne un nouveau mot de passe à un administrateur.</translation>
    </message>
    <message>
        <source>Choose “Forgotten password” where Lightbox asks for the password, and type the key.</source>
        <translation>Choisissez «&#xa0;Mot de passe oublié&#xa0;» là où Lightbox demande le mot de passe, et saisissez la clé.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read all patients. Keep it locked away, not beside the computer.</source>
        <translation>Quiconque a cette feuille et l&apos;ordinateur peut lire tous les patients. Gardez-la sous clé, pas à côté de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Without this key and without a password the log cannot be opened, by nobody.</source>
        <translation>Sans cette clé et sans mot de passe, le registre ne peut être ouvert par personne.</translation>
    </message>
    <message>
        <source>0 and 1 are figures; the letters I, L, O and U do not occur in the key.</source>
        <translation>0 et 1 sont des chiffres&#xa0;; les lettres I, L, O et U n&apos;apparaissent pas dans la clé.</translation>
    </message>
    <message>
        <source>When a newer key is made, this sheet is worth nothing: destroy it then.</source>
        <translation>Quand une clé plus récente est créée, cette feuille ne vaut plus rien&#xa0;: détruisez-la alors.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a reading</source>
        <translation>Rapport d&apos;une lecture</translation>
    </message>
    <message>
        <source>Agrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>D&apos;accord avec le modèle</translation>
    </message>
    <message>
        <source>Disagrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En désaccord avec le modèle</translation>
    </message>
    <message>
        <source>Is not sure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>N&apos;est pas sûr</translation>
    </message>
    <message>
        <source>First reading, before the answer was shown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Première lecture, avant l&apos;affichage de la réponse</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Conclusion finale</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Évolution ultérieure</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <source>LOOKS LIKE A NEGATIVE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>RESSEMBLE À UN NÉGATIF</translation>
    </message>
    <message>
        <source>LOOKS TURNED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>SEMBLE TOURNÉ</translation>
    </message>
    <message>
        <source>STRAIGHTENED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>REDRESSÉ</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aide à la décision, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <source>The picture is not at hand: neither the file nor a small copy of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image n&apos;est pas disponible&#xa0;: ni le fichier, ni une petite copie.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ce que dit le modèle</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What the clinician says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ce que dit le clinicien</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier opinion(s) in the log</source>
        <translation>
            <numerusform>%n avis antérieur dans le registre</numerusform>
            <numerusform>%n avis antérieurs dans le registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read by a clinician yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas encore lu par un clinicien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>continued on page {0}</source>
        <translation>suite à la page {0}</translation>
    </message>
    <message>
        <source>What did not fit on the first page</source>
        <translation>Ce qui ne tenait pas sur la première page</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>Âge à l&apos;examen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date d&apos;examen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numéro d&apos;accès</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>vue {0}</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} pixels</translation>
    </message>
    <message>
        <source>There is a newer reading of this image: number {0}, saved on {1}. This is number {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Il existe une lecture plus récente de cette image&#xa0;: numéro {0}, enregistrée le {1}. Celle-ci est le numéro {2}.</translation>
    </message>
    <message>
        <source>The file names another patient than this report. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le fichier nomme un autre patient que ce rapport. Vérifiez de qui est l&apos;image.</translation>
    </message>
    <message>
        <source>The log has the same image or study under another patient. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre a la même image ou le même examen au nom d&apos;un autre patient. Vérifiez de qui est l&apos;image.</translation>
    </message>
    <message>
        <source>The film, from the small copy that the log keeps: its file was not at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché, d&apos;après la petite copie que le registre conserve&#xa0;: son fichier n&apos;était pas disponible.</translation>
    </message>
    <message>
        <source>The film as its file asks to be shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché tel que son fichier demande à être affiché.</translation>
    </message>
    <message>
        <source>Heat map: {0}. Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Carte de chaleur&#xa0;: {0}. Où le modèle a regardé. Pas le contour d&apos;une maladie.</translation>
    </message>
    <message>
        <source>SMALL COPY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>PETITE COPIE</translation>
    </message>
    <message>
        <source>Read the image first: your own reading is not saved yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lisez d&apos;abord l&apos;image&#xa0;: votre propre lecture n&apos;est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas encore affichée</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Cannot separate: {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ne départage pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, on another reading of this image</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, {1}, sur une autre lecture de cette image</translation>
    </message>
    <message>
        <source>Model: {0} ({1}), version {2}, hash {3}</source>
        <translation>Modèle&#xa0;: {0} ({1}), version {2}, hash {3}</translation>
    </message>
    <message>
        <source>Reading {0}, number {1} of this image, saved on {2} by {3}</source>
        <translation>Lecture {0}, numéro {1} de cette image, enregistrée le {2} par {3}</translation>
    </message>
    <message>
        <source>Made on {0} by {1} with Lightbox {2}</source>
        <translation>Créé le {0} par {1} avec Lightbox {2}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>personne de connu</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Choose an entry of the log first.</source>
        <translation>Choisissez d&apos;abord une entrée du registre.</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Choisissez d&apos;abord une image.</translation>
    </message>
    <message>
        <source>There is a report only of what is saved in the log.</source>
        <translation>Il n&apos;y a de rapport que pour ce qui est enregistré dans le registre.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lisez d&apos;abord l&apos;image&#xa0;: sa réponse n&apos;est pas encore affichée.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>With the heat map</source>
        <translation>Avec la carte de chaleur</translation>
    </message>
    <message>
        <source>Letterhead...</source>
        <translation>En-tête...</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no heat map of this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Il n&apos;y a pas de carte de chaleur de cette image.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>The first line is the clinic&apos;s name; up to four more stand below it on every report:</source>
        <translation>La première ligne est le nom du centre&#xa0;; jusqu&apos;à quatre autres figurent dessous sur chaque rapport&#xa0;:</translation>
    </message>
    <message>
        <source>Clinic&apos;s name and address</source>
        <translation>Nom et adresse du centre</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved, and read again to be sure. The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <translation>Enregistré, et relu par sécurité. Le fichier n&apos;est pas chiffré&#xa0;: gardez-le là où sont gardés les papiers des patients.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lisez d&apos;abord l&apos;image&#xa0;: sa réponse n&apos;est pas encore affichée.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Il n&apos;y a pas d&apos;imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The clinic&apos;s name and address</source>
        <translation>Le nom et l&apos;adresse du centre</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Your own reading of this image is not saved, so it is not on the report. Save it first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Votre propre lecture de cette image n&apos;est pas enregistrée, elle n&apos;est donc pas sur le rapport. Enregistrez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The audit keeps that you made it.</source>
        <translation>Le journal d&apos;audit conserve que vous l&apos;avez créé.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Look on another medium</source>
        <translation>Chercher sur un autre support</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Code de votre téléphone</translation>
    </message>
    <message>
        <source>Nobody knows a password of that time: use the recovery key</source>
        <translation>Personne ne connaît un mot de passe de cette époque : utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Recovery key of that time</source>
        <translation>Clé de récupération de cette époque</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Où sont les sauvegardes</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Press “Forgotten password” and give somebody a new one with the same recovery key.</source>
        <translation>La sauvegarde du {0} a été restaurée. Appuyez sur « Mot de passe oublié » et donnez à quelqu&apos;un un nouveau mot de passe avec la même clé de récupération.</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Log in with a password of that time.</source>
        <translation>La sauvegarde du {0} a été restaurée. Connectez-vous avec un mot de passe de cette époque.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>Il n&apos;y a pas de sauvegarde à cet endroit.</translation>
    </message>
    <message>
        <source>{0}   ·   {1} readings   ·   {2} MB</source>
        <translation>{0}   ·   {1} lectures   ·   {2} Mo</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>La sauvegarde est en cours de restauration</translation>
    </message>
    <message>
        <source>Administrator at that time</source>
        <translation>Administrateur à cette époque</translation>
    </message>
    <message>
        <source>Password at that time</source>
        <translation>Mot de passe de cette époque</translation>
    </message>
    <message>
        <source>The log becomes as it was then: later results are missing in it, and patients deleted since are back.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre redevient ce qu&apos;il était alors&#xa0;: les résultats ultérieurs y manquent, et les patients supprimés depuis sont de retour.</translation>
    </message>
    <message>
        <source>So are the accounts: passwords of that time hold again, and who was disabled since can log in.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les comptes aussi&#xa0;: les mots de passe de cette époque sont de nouveau valables, et qui a été désactivé depuis peut se connecter.</translation>
    </message>
    <message>
        <source>The log that is there now is not deleted; it stays beside the restored one, under another name.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le registre actuel n&apos;est pas supprimé&#xa0;; il reste à côté de celui restauré, sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How often it is right when it says {0} was not measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Combien de fois il a raison quand il dit {0} n&apos;a pas été mesuré.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), if that is true of {4} of 100 images here.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quand il dit {0}, il a raison chez environ {1} de ces patients sur 100 ({2} à {3}), si cela est vrai de {4} images sur 100 ici.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), where that is true of {4} of 100 images, as in its test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quand il dit {0}, il a raison chez environ {1} de ces patients sur 100 ({2} à {3}), là où cela est vrai de {4} images sur 100, comme dans son test.</translation>
    </message>
    <message>
        <source>Measured on {0} images of {1} patients that took no part in the training ({2}). Sure and unsure answers count alike.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mesuré sur {0} images de {1} patients qui n&apos;ont pas pris part à l&apos;entraînement ({2}). Les réponses sûres et pas sûres comptent de même.</translation>
    </message>
    <message>
        <source>From recall and specificity by Bayes&apos; rule; the other classes are taken to be as common, among themselves, as in the test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>D&apos;après la sensibilité et la spécificité par la règle de Bayes&#xa0;; les autres classes sont supposées aussi fréquentes, entre elles, que dans le test.</translation>
    </message>
    <message>
        <source>{0}: right in about {1} of 100 ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}&#xa0;: raison dans environ {1} cas sur 100 ({2} à {3}).</translation>
    </message>
    <message>
        <source>The percentage is the model&apos;s probability for this film alone. How often it is right is counted over all test films that got this answer, sure or not.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le pourcentage est la probabilité du modèle pour ce seul cliché. La fréquence à laquelle il a raison est comptée sur tous les clichés de test qui ont reçu cette réponse, sûre ou non.</translation>
    </message>
    <message>
        <source>The prediction set holds the right class in {0} of the cases, on images like those that it was fitted on.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;ensemble de prédiction contient la classe juste dans {0} des cas, sur des images comme celles sur lesquelles il a été ajusté.</translation>
    </message>
    <message>
        <source>{0}: it held it in {1} ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}&#xa0;: il l&apos;a contenue dans {1} ({2} à {3}).</translation>
    </message>
    <message>
        <source>Not like the training images: distance {0}, and above {1} nothing is judged.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas comme les images d&apos;entraînement&#xa0;: distance {0}, et au-dessus de {1} rien n&apos;est évalué.</translation>
    </message>
    <message>
        <source>Near the limit: less like the training images than most (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Près de la limite&#xa0;: moins semblable aux images d&apos;entraînement que la plupart (distance {0}, limite {1}).</translation>
    </message>
    <message>
        <source>In scope: like the training images (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dans le domaine&#xa0;: comme les images d&apos;entraînement (distance {0}, limite {1}).</translation>
    </message>
    <message>
        <source>How far the image lies from the training images, as the network sees them. From {0} on it is near the limit of {1}. An image in scope can still show what the model does not know.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>À quelle distance l&apos;image se trouve des images d&apos;entraînement, telles que le réseau les voit. À partir de {0}, elle est près de la limite de {1}. Une image dans le domaine peut quand même montrer ce que le modèle ne connaît pas.</translation>
    </message>
    <message>
        <source>Steady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Stable&#xa0;: {0} petits changements sur {1} conservent cette réponse ({2} à {3}).</translation>
    </message>
    <message>
        <source>Unsteady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Instable&#xa0;: {0} petits changements sur {1} conservent cette réponse ({2} à {3}).</translation>
    </message>
    <message>
        <source>The image was shifted by 2 %, turned by 2 degrees, cropped, made a little brighter, darker, noisier and softer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>L&apos;image a été décalée de 2&#xa0;%, tournée de 2 degrés, rognée, rendue un peu plus claire, plus sombre, plus bruitée et plus floue.</translation>
    </message>
    <message>
        <source>On 893 test images 92 of 100 steady answers were right, and 69 of 100 unsteady ones. On 140 films of other hospitals it made no difference: 39 and 38 of 100.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sur 893 images de test, 92 réponses stables sur 100 étaient justes, et 69 réponses instables sur 100. Sur 140 clichés d&apos;autres hôpitaux, cela n&apos;a fait aucune différence&#xa0;: 39 et 38 sur 100.</translation>
    </message>
    <message>
        <source>Of the wrong answers 70 of 100 were steady. So steady does not mean right; unsteady means that details decide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Parmi les réponses fausses, 70 sur 100 étaient stables. Stable ne veut donc pas dire juste&#xa0;; instable veut dire que des détails décident.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>The result of the chosen image stands here.</source>
        <translation>Le résultat de l&apos;image choisie figure ici.</translation>
    </message>
    <message>
        <source>The image waits for its turn.</source>
        <translation>L&apos;image attend son tour.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un moment.</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La réponse donnée auparavant ne s&apos;applique pas à cet âge.</translation>
    </message>
    <message>
        <source>Look at the image and give your own reading below. The model&apos;s answer stands here afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Regardez l&apos;image et donnez votre propre lecture ci-dessous. La réponse du modèle figure ici ensuite.</translation>
    </message>
    <message>
        <source>Read first, then see the model&apos;s answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lisez d&apos;abord, puis voyez la réponse du modèle</translation>
    </message>
    <message>
        <source>The model&apos;s answer stands here as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La réponse du modèle figure ici dès qu&apos;un clinicien a lu l&apos;image.</translation>
    </message>
    <message>
        <source>A clinician reads first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un clinicien lit d&apos;abord</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Non enregistré. {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu&apos;est-ce que cela veut dire&#xa0;?</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Résultat antérieur</translation>
    </message>
    <message>
        <source>{0}, with warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, avec avertissements</translation>
    </message>
    <message>
        <source>No other class is in the {0} prediction set.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aucune autre classe n&apos;est dans l&apos;ensemble de prédiction à {0}.</translation>
    </message>
    <message>
        <source>Sure answers are counted there too; this one is not sure.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Les réponses sûres y sont comptées aussi&#xa0;; celle-ci n&apos;est pas sûre.</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>Quelle en est la fréquence ici&#xa0;?</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>For whom this model is, how well it does, and where it fails</source>
        <translation>Pour qui est ce modèle, comment il réussit, et où il échoue</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n autre avertissement</numerusform>
            <numerusform>%n autres avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0}, reading {1}</source>
        <translation>Enregistré le {0}, lecture {1}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Viewer</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clinicien</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Your account may not do this: it needs the role {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Votre compte n&apos;a pas le droit de faire cela&#xa0;: il faut le rôle {0}.</translation>
    </message>
    <message>
        <source>Sees the log, patients and results; changes nothing.</source>
        <translation>Voit le registre, les patients et les résultats&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Also analyses images, says who they are of, merges patients and prints.</source>
        <translation>De plus, analyse des images, dit de qui elles sont, fusionne des patients et imprime.</translation>
    </message>
    <message>
        <source>Also adds own readings, impressions and referrals, and exports without names.</source>
        <translation>De plus, ajoute ses propres lectures, conclusions et adressages, et exporte sans les noms.</translation>
    </message>
    <message>
        <source>Also makes accounts, restores backups, deletes patients, exports with names and sees the audit.</source>
        <translation>De plus, crée des comptes, restaure des sauvegardes, supprime des patients, exporte avec les noms et voit le journal d&apos;audit.</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Agree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>D&apos;accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas d&apos;accord</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>First reading, before the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Première lecture, avant la réponse</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Évolution</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statement(s)</source>
        <translation>
            <numerusform>%n avis antérieur</numerusform>
            <numerusform>%n avis antérieurs</numerusform>
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
        <translation>ne peut pas dire</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ScreenDialog</name>
    <message>
        <source>Size of this screen</source>
        <translation>Taille de cet écran</translation>
    </message>
    <message>
        <source>What is held to the screen</source>
        <translation>Ce qui est tenu contre l&apos;écran</translation>
    </message>
    <message>
        <source>A bank card, its long side: {0} mm</source>
        <translation>Une carte bancaire, son grand côté&#xa0;: {0} mm</translation>
    </message>
    <message>
        <source>A ruler: {0} mm</source>
        <translation>Une règle&#xa0;: {0} mm</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Longueur de la barre</translation>
    </message>
    <message>
        <source>Hold a card or a ruler to the screen, and make the bar exactly as long. The arrow keys move it by one pixel.</source>
        <translation>Tenez une carte ou une règle contre l&apos;écran, et donnez à la barre exactement la même longueur. Les flèches la changent d&apos;un pixel.</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>Code QR pour le téléphone</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Six chiffres</translation>
    </message>
    <message>
        <source>The code that the phone shows now</source>
        <translation>Le code que le téléphone affiche maintenant</translation>
    </message>
    <message>
        <source>It is on: every login of yours asks for a code of your phone.</source>
        <translation>Il est activé&#xa0;: chacune de vos connexions demande un code de votre téléphone.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app. From then on your login asks for a code as well. It works without a network; the clocks of phone and computer must be right.</source>
        <translation>Scannez ceci avec une application d&apos;authentification. Dès lors, votre connexion demande aussi un code. Cela fonctionne sans réseau&#xa0;; les horloges du téléphone et de l&apos;ordinateur doivent être à l&apos;heure.</translation>
    </message>
    <message>
        <source>Or type: {0}</source>
        <translation>Ou saisissez&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Enable account</source>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>For {0}. Tell it to them in person; they change it under their name at the top right.</source>
        <translation>Pour {0}. Dites-le-lui en personne&#xa0;; cette personne le change sous son nom, en haut à droite.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Hold the image without heat map</source>
        <translation>Maintenir l&apos;image sans carte de chaleur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next or previous image, in the viewer</source>
        <translation>Image suivante ou précédente, dans la visionneuse</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoom vers le pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Window, with any tool</source>
        <translation>Fenêtre, avec tout outil</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Open the chosen entry of the log</source>
        <translation>Ouvrir l&apos;entrée choisie du registre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aide à la décision, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Chargement des modèles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Aucun modèle n&apos;est installé</translation>
    </message>
    <message>
        <source>The models cannot be used</source>
        <translation>Les modèles sont inutilisables</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Watched folder: {0} taken</source>
        <translation>Dossier surveillé&#xa0;: {0} pris en charge</translation>
    </message>
    <message>
        <source>, {0} not readable</source>
        <translation>, {0} illisibles</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} sur {1} terminés</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Good enough.</source>
        <translation>Assez bon.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Très bon.</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the clipboard is not protected: any program can read it until Lightbox locks.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ce qui est dans le presse-papiers n&apos;est pas protégé&#xa0;: tout programme peut le lire jusqu&apos;à ce que Lightbox se verrouille.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>{0} x {1} pixels, {2} bits</source>
        <translation>{0} x {1} pixels, {2} bits</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écrit en</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>none that is said</source>
        <translation>aucune n&apos;est indiquée</translation>
    </message>
    <message>
        <source>rows run to {0}, columns to {1}, Patient Orientation (0020,0020)</source>
        <translation>les lignes vont vers {0}, les colonnes vers {1}, Patient Orientation (0020,0020)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Laid over it</source>
        <translation>Superposé</translation>
    </message>
    <message>
        <source>in colours</source>
        <translation>en couleur</translation>
    </message>
    <message>
        <source>small values are white</source>
        <translation>les petites valeurs sont blanches</translation>
    </message>
    <message>
        <source>small values are black</source>
        <translation>les petites valeurs sont noires</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: the file gives none</source>
        <translation>{0}&#xa0;: le fichier n&apos;en donne pas</translation>
    </message>
    <message>
        <source>{0}: from the file</source>
        <translation>{0}&#xa0;: du fichier</translation>
    </message>
    <message>
        <source>{0}: the first of {1} in the file</source>
        <translation>{0}&#xa0;: la première des {1} du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s)</source>
        <translation>
            <numerusform>%n surimpression</numerusform>
            <numerusform>%n surimpressions</numerusform>
        </translation>
    </message>
    <message>
        <source>a shutter</source>
        <translation>un cache</translation>
    </message>
    <message>
        <source>{0}. The model sees none of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}. Le modèle n&apos;en voit rien.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits par pixel</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Format des pixels</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Résolution (dpi)</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Élément {0}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>The file says more: the first {0} lines are shown.</source>
        <translation>Le fichier en dit plus&#xa0;: les {0} premières lignes sont affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tag, keyword, name or value</source>
        <translation>Chercher tag, mot-clé, nom ou valeur</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No line of the file holds these words.</source>
        <translation>Aucune ligne du fichier ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Test pattern</source>
        <translation>Mire de test</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Films, oldest first</source>
        <translation>Clichés, du plus ancien au plus récent</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Choose a window</source>
        <translation>Choisir une fenêtre</translation>
    </message>
    <message>
        <source>Choose what to measure</source>
        <translation>Choisir ce qui est mesuré</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Choisir une taille</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d&apos;outils</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Views: how many, linked, earlier films</source>
        <translation>Cadres&#xa0;: nombre, liaison, clichés antérieurs</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Looks normal</source>
        <translation>Semble normal</translation>
    </message>
    <message>
        <source>Looks like pneumonia</source>
        <translation>Évoque une pneumonie</translation>
    </message>
    <message>
        <source>Should not be judged</source>
        <translation>Ne devrait pas être évalué</translation>
    </message>
    <message>
        <source>A girl of 3 years with a cough.</source>
        <translation>Une fillette de 3 ans qui tousse.</translation>
    </message>
    <message>
        <source>Drawn without signs of pneumonia, and the model finds none. That rules nothing out: it knows pneumonia and nothing else.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dessiné sans signes de pneumonie, et le modèle n&apos;en trouve pas. Cela n&apos;exclut rien&#xa0;: il connaît la pneumonie et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>A boy of 2 years with fever, breathing fast.</source>
        <translation>Un garçon de 2 ans avec de la fièvre, qui respire vite.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The model cannot separate bacterial from viral: take the answer as one of the two, whatever stands first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dessiné avec des signes de pneumonie. Le modèle ne peut pas départager bactérienne et virale&#xa0;: prenez la réponse comme l&apos;une des deux, quelle que soit celle qui figure en premier.</translation>
    </message>
    <message>
        <source>A boy of 3 years; the file comes from an old scanner.</source>
        <translation>Un garçon de 3 ans&#xa0;; le fichier vient d&apos;un vieux scanner.</translation>
    </message>
    <message>
        <source>Black and white are exchanged: the air in the lungs is white. The program refused the film. Export it again with black air.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le noir et le blanc sont échangés&#xa0;: l&apos;air des poumons est blanc. Le programme a refusé le cliché. Exportez-le de nouveau avec l&apos;air en noir.</translation>
    </message>
    <message>
        <source>A boy of 10 years with fever.</source>
        <translation>Un garçon de 10 ans avec de la fièvre.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the film, but no model was built for this age. Read it without Lightbox. Never type another age to get an answer: it would be wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché n&apos;a aucun défaut, mais aucun modèle n&apos;a été construit pour cet âge. Lisez-le sans Lightbox. Ne saisissez jamais un autre âge pour obtenir une réponse&#xa0;: elle serait fausse.</translation>
    </message>
    <message>
        <source>A girl of 4 years, ill for two days.</source>
        <translation>Une fillette de 4 ans, malade depuis deux jours.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The heat map shows where the model looked. It is no outline of disease, and no reason for the answer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dessiné avec des signes de pneumonie. La carte de chaleur montre où le modèle a regardé. Elle n&apos;est pas le contour d&apos;une maladie, ni la raison de la réponse.</translation>
    </message>
    <message>
        <source>A boy of 5 years; the film was photographed with a telephone.</source>
        <translation>Un garçon de 5 ans&#xa0;; le cliché a été photographié avec un téléphone.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph and judged, with warnings: fine signs are lost in a photograph. Use the original file where there is one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché a été découpé dans la photographie et évalué, avec des avertissements&#xa0;: des signes fins se perdent dans une photographie. Utilisez le fichier original s&apos;il existe.</translation>
    </message>
    <message>
        <source>A girl of 2 years with a cough.</source>
        <translation>Une fillette de 2 ans qui tousse.</translation>
    </message>
    <message>
        <source>The film is upside down, and the program refused it. To turn it in the viewer does not help: that changes the display only. Export it again upright.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché est à l&apos;envers, et le programme l&apos;a refusé. Le tourner dans la visionneuse n&apos;aide pas&#xa0;: cela ne change que l&apos;affichage. Exportez-le de nouveau à l&apos;endroit.</translation>
    </message>
    <message>
        <source>A woman of 34 years with a cough.</source>
        <translation>Une femme de 34 ans qui tousse.</translation>
    </message>
    <message>
        <source>This is the film of a small child under the age of an adult. The program did not refuse it: it asked the model for adults, and only warned that the film looks like one of another age. Read every warning, and check whose film it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>C&apos;est le cliché d&apos;un petit enfant présenté avec l&apos;âge d&apos;un adulte. Le programme ne l&apos;a pas refusé&#xa0;: il a interrogé le modèle pour adultes, et a seulement averti que le cliché ressemble à celui d&apos;un autre âge. Lisez chaque avertissement, et vérifiez de qui est le cliché.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Cliché {0} sur {1}</translation>
    </message>
    <message>
        <source>Answer first. Then you see what the program says.</source>
        <translation>Répondez d&apos;abord. Ensuite, vous voyez ce que dit le programme.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Ouverture du cliché</translation>
    </message>
    <message>
        <source>The film cannot be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le cliché ne peut pas être évalué</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Ce qu&apos;il faut retenir</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>You were right about {0} of {1} films.</source>
        <translation>Vous aviez raison pour {0} clichés sur {1}.</translation>
    </message>
    <message>
        <source>The program was right about {0}: of one trap it only warned.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le programme avait raison pour {0}&#xa0;: sur un piège, il a seulement averti.</translation>
    </message>
    <message>
        <source>These films are drawn. To be good at them does not mean to be good at real films; neither for you nor for the program.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ces clichés sont dessinés. Y être bon ne veut pas dire être bon sur de vrais clichés&#xa0;; ni pour vous, ni pour le programme.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>La formation est terminée</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Rien n&apos;en a été conservé.</translation>
    </message>
    <message>
        <source>You said what is true of this film.</source>
        <translation>Vous avez dit ce qui est vrai de ce cliché.</translation>
    </message>
    <message>
        <source>Right would be: {0}.</source>
        <translation>La bonne réponse serait&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The program refused the film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Le programme a refusé le cliché</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>Que veut dire {0}&#xa0;?</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMATION</translation>
    </message>
    <message>
        <source>Drawn films of nobody. Nothing goes into the log, and nothing is counted.</source>
        <translation>Clichés dessinés, de personne. Rien ne va dans le registre, et rien n&apos;est compté.</translation>
    </message>
    <message>
        <source>Leave the training</source>
        <translation>Quitter la formation</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Autre type</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} vues</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Mot de passe de l&apos;archive</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Fichiers&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Analyse {0}</source>
        <translation>Analyser {0}</translation>
    </message>
    <message>
        <source>An archive is locked. Type its password to see what it holds; the password is not kept.</source>
        <translation>Une archive est verrouillée. Saisissez son mot de passe pour voir ce qu&apos;elle contient&#xa0;; le mot de passe n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>Nothing was analysed yet. Space ticks a file, Enter analyses.</source>
        <translation>Rien n&apos;a encore été analysé. Espace coche un fichier, Entrée analyse.</translation>
    </message>
</context>
<context>
    <name>TriageTree</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Files by patient, study and series</source>
        <translation>Fichiers par patient, examen et série</translation>
    </message>
    <message>
        <source>The same as {0}</source>
        <translation>Identique à {0}</translation>
    </message>
    <message>
        <source>No patient in the file</source>
        <translation>Aucun patient dans le fichier</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Examen sans date</translation>
    </message>
    <message>
        <source>Series: {0}</source>
        <translation>Série&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>TryOutBar</name>
    <message>
        <source>Try-out: nothing is kept</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Essai&#xa0;: rien n&apos;est conservé</translation>
    </message>
    <message>
        <source>No accounts, no real patients. All of it is deleted when you leave or close the window.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pas de comptes, pas de vrais patients. Tout est supprimé quand vous quittez l&apos;essai ou fermez la fenêtre.</translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quitter l&apos;essai</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>{0} was taken off the list.</source>
        <translation>{0} a été retiré de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken off the list.</source>
        <translation>
            <numerusform>%n image a été retirée de la liste.</numerusform>
            <numerusform>%n images ont été retirées de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved stays in the log.</source>
        <translation>Ce qui a été enregistré reste dans le registre.</translation>
    </message>
    <message>
        <source>The patient of {0} was changed.</source>
        <translation>Le patient de {0} a été modifié.</translation>
    </message>
    <message>
        <source>The search {0} was forgotten.</source>
        <translation>La recherche {0} a été oubliée.</translation>
    </message>
    <message>
        <source>Undone: the last measuring on this film.</source>
        <translation>Annulé : la dernière étape de mesure sur ce cliché.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Say again who it was of before? The log keeps both.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Remettre le patient d&apos;avant ? Le registre garde les deux.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>What Lightbox is for</source>
        <translation>À quoi sert Lightbox</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aide à la décision, pas un diagnostic. N&apos;est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>For trained health workers where no specialist is at hand. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pour des soignants formés là où aucun spécialiste n&apos;est disponible. C&apos;est une personne qui décide, avec le patient sous les yeux.</translation>
    </message>
    <message>
        <source>It does not rule a disease out. An answer “normal” is no reason to send an ill patient home.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Il n&apos;exclut pas une maladie. Une réponse «&#xa0;normal&#xa0;» n&apos;est pas une raison de renvoyer un malade chez lui.</translation>
    </message>
    <message>
        <source>Each model judges only the images and ages that it was made for, and was measured on; it can be wrong on yours.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Chaque modèle n&apos;évalue que les images et les âges pour lesquels il a été fait, et sur lesquels il a été mesuré&#xa0;; il peut se tromper sur les vôtres.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The clinic answers for its patients&apos; data and for backups.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tout reste sur cet ordinateur. Le centre répond des données de ses patients et des sauvegardes.</translation>
    </message>
    <message>
        <source>I have read this and accept it for the clinic</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>J&apos;ai lu ceci et je l&apos;accepte pour le centre</translation>
    </message>
    <message>
        <source>Accepted by (name)</source>
        <translation>Accepté par (nom)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>a frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>un cliché du thorax de face</translation>
    </message>
    <message>
        <source>an OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>une coupe OCT de la rétine</translation>
    </message>
    <message>
        <source>a segmentation</source>
        <translation>une segmentation</translation>
    </message>
    <message>
        <source>a parametric map</source>
        <translation>une carte paramétrique</translation>
    </message>
    <message>
        <source>a radiotherapy dose</source>
        <translation>une dose de radiothérapie</translation>
    </message>
    <message>
        <source>the camera&apos;s data in the file</source>
        <translation>les données de l&apos;appareil photo dans le fichier</translation>
    </message>
    <message>
        <source>a tint over the whole picture</source>
        <translation>une teinte sur toute l&apos;image</translation>
    </message>
    <message>
        <source>a film&apos;s edges on a light box</source>
        <translation>les bords d&apos;un cliché sur un négatoscope</translation>
    </message>
    <message>
        <source>its corners were marked by hand</source>
        <translation>ses coins ont été marqués à la main</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>on a light box</source>
        <translation>sur un négatoscope</translation>
    </message>
    <message>
        <source>on a monitor</source>
        <translation>sur un écran</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>naissance</translation>
    </message>
    <message>
        <source>study</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>it has more than 1000 characters</source>
        <translation>il a plus de 1000 caractères</translation>
    </message>
    <message>
        <source>it has fewer than 10 characters</source>
        <translation>il a moins de 10 caractères</translation>
    </message>
    <message>
        <source>it holds a character that no keyboard types</source>
        <translation>il contient un caractère qu&apos;aucun clavier ne tape</translation>
    </message>
    <message>
        <source>it is little more than your name</source>
        <translation>il n&apos;est guère plus que votre nom</translation>
    </message>
    <message>
        <source>it is little more than a word that is tried first</source>
        <translation>il n&apos;est guère plus qu&apos;un mot essayé en premier</translation>
    </message>
    <message>
        <source>it repeats one pattern or follows the keyboard</source>
        <translation>il répète un motif ou suit le clavier</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <source>ages {0} and over</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} ans et plus</translation>
    </message>
    <message>
        <source>ages {0} to {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>de {0} à {1} ans</translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ceci est la petite copie que le registre conserve. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s) wait.</source>
        <translation>
            <numerusform>%n image de plus attend.</numerusform>
            <numerusform>%n images de plus attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and analysing</source>
        <translation>Lecture du fichier et analyse</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>Nothing in this view</source>
        <translation>Rien dans ce cadre</translation>
    </message>
    <message>
        <source>Click here, then choose an image in the list.</source>
        <translation>Cliquez ici, puis choisissez une image dans la liste.</translation>
    </message>
    <message>
        <source>View {0}, active: {1}</source>
        <translation>Cadre {0}, actif&#xa0;: {1}</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>Cadre {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Choose first what to measure.</source>
        <translation>Choisissez d&apos;abord ce qui est mesuré.</translation>
    </message>
    <message>
        <source>Draw a length over something whose size you know, and leave it selected.</source>
        <translation>Tracez une longueur sur un objet de taille connue, et laissez-la sélectionnée.</translation>
    </message>
    <message>
        <source>How long is the selected line in truth, in mm?</source>
        <translation>Quelle est la vraie longueur du trait sélectionné, en mm&#xa0;?</translation>
    </message>
    <message>
        <source>Set the true length</source>
        <translation>Indiquer la longueur vraie</translation>
    </message>
    <message>
        <source>The file tells no scale: the true size is not known.</source>
        <translation>Le fichier n&apos;indique pas d&apos;échelle&#xa0;: la taille réelle n&apos;est pas connue.</translation>
    </message>
</context>
<context>
    <name>WatchedFolderDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>What happened to the files</source>
        <translation>Ce que les fichiers sont devenus</translation>
    </message>
    <message>
        <source>Nothing has arrived since the login.</source>
        <translation>Rien n&apos;est arrivé depuis la connexion.</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Choisir un dossier...</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>N&apos;en surveiller aucun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Aucun dossier n&apos;est surveillé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Images that a device or a network share puts into this folder are analysed as soon as they have arrived, while somebody is logged in. The files stay where they are.</source>
        <translation>Les images qu&apos;un appareil ou un partage réseau dépose dans ce dossier sont analysées dès leur arrivée, tant que quelqu&apos;un est connecté. Les fichiers restent où ils sont.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Display window</source>
        <translation>Fenêtre d&apos;affichage</translation>
    </message>
    <message>
        <source>&amp;Center</source>
        <translation>&amp;Centre</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>In values of the file. This changes the display only, not what the model says.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En valeurs du fichier. Cela change seulement l&apos;affichage, pas ce que dit le modèle.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Full range</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Étendue entière</translation>
    </message>
    <message>
        <source>Automatic: 1st to 99th percentile</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Automatique&#xa0;: 1er au 99e percentile</translation>
    </message>
    <message>
        <source>Lungs: the darker part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Poumons&#xa0;: la partie la plus sombre</translation>
    </message>
    <message>
        <source>Bones and mediastinum: the brighter part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Os et médiastin&#xa0;: la partie la plus claire</translation>
    </message>
    <message>
        <source>From the file: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Du fichier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>From the file: number {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Du fichier&#xa0;: numéro {0}</translation>
    </message>
    <message>
        <source>From the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Table from the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Table du fichier</translation>
    </message>
    <message>
        <source>Center {0}  Width {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Centre {0}  Largeur {1}</translation>
    </message>
</context>
<context>
    <name>_FilmDelegate</name>
    <message>
        <source>From the log</source>
        <translation>Du registre</translation>
    </message>
    <message>
        <source>, {0} slices</source>
        <translation>, {0} coupes</translation>
    </message>
</context>
<context>
    <name>_SlicesModel</name>
    <message>
        <source>Anything but normal: {0}</source>
        <translation>Tout sauf normal&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Slice {0}: {1}</source>
        <translation>Coupe {0}&#xa0;: {1}</translation>
    </message>
</context>
</TS>
