<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lightbox</source>
        <translation>Acerca de Lightbox</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Comprobar esta instalación...</translation>
    </message>
    <message>
        <source>Save bill of materials...</source>
        <translation>Guardar lista de componentes...</translation>
    </message>
    <message>
        <source>Copied. Nothing in it is about patients or persons.</source>
        <translation>Copiado. No contiene nada sobre pacientes ni personas.</translation>
    </message>
    <message>
        <source>Save bill of materials</source>
        <translation>Guardar lista de componentes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoyo a la decisión, no un diagnóstico. No es un producto sanitario (dispositivo médico).</translation>
    </message>
    <message>
        <source>Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lightbox ayuda a personal de salud capacitado a leer una radiografía de tórax o una OCT de retina donde no hay un especialista disponible.</translation>
    </message>
    <message>
        <source>It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No diagnostica, y no descarta ninguna enfermedad. Decide una persona, con el paciente a la vista.</translation>
    </message>
    <message>
        <source>Each model judges only the kind of image and the ages that it was built and measured for; all else is refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada modelo evalúa solo el tipo de imagen y las edades para los que se construyó y se midió; todo lo demás se rechaza.</translation>
    </message>
    <message>
        <source>Its figures come from a few hospitals. Expect more wrong answers elsewhere; the manual tells the limits.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sus cifras proceden de unos pocos hospitales. Espere más respuestas erróneas en otros lugares; el manual indica los límites.</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked. It is no outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El mapa de calor muestra dónde miró el modelo. No es un contorno de la enfermedad.</translation>
    </message>
    <message>
        <source>This screen is not a diagnostic display unless your clinic has checked it as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta pantalla no es una pantalla de diagnóstico, a menos que su centro la haya comprobado como tal.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never uses a network.</source>
        <translation>Todo se queda en este equipo. El programa nunca usa una red.</translation>
    </message>
    <message>
        <source>The log and its backups are encrypted. What is exported, printed or saved as PDF is not.</source>
        <translation>El registro y sus copias de seguridad están cifrados. Lo que se exporta, se imprime o se guarda como PDF no lo está.</translation>
    </message>
    <message>
        <source>Made by {0}. Apache License 2.0.</source>
        <translation>Hecho por {0}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version, or SHA-256 of a model</source>
        <translation>Versión, o SHA-256 de un modelo</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>The program stands on the work of many others. Each text is theirs.</source>
        <translation>El programa se apoya en el trabajo de muchas otras personas. Cada texto es de ellas.</translation>
    </message>
    <message>
        <source>This program runs from its source: the texts of the other parts lie in their Python packages.</source>
        <translation>Este programa se ejecuta desde su código fuente: los textos de las otras partes están en sus paquetes de Python.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Use and limits</source>
        <translation>Uso y límites</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Abrir Lightbox</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Your password was changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and locking</source>
        <translation>Cuentas y bloqueo</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>End second factor</source>
        <translation>Quitar segundo factor</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Clave de recuperación nueva</translation>
    </message>
    <message>
        <source>Disable {0}?</source>
        <translation>¿Desactivar {0}?</translation>
    </message>
    <message>
        <source>They cannot log in until they are enabled again with a new password. What they saved stays.</source>
        <translation>Esta persona no puede iniciar sesión hasta que se la active de nuevo con una contraseña nueva. Lo que guardó se conserva.</translation>
    </message>
    <message>
        <source>End the second factor of {0}?</source>
        <translation>¿Quitar el segundo factor de {0}?</translation>
    </message>
    <message>
        <source>Their password alone is then enough, until they set up a second factor again themselves.</source>
        <translation>Después basta solo con su contraseña, hasta que esta persona configure ella misma de nuevo un segundo factor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Rol de {0}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Nombre de inicio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>Minutos hasta que la ventana se bloquea</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>without mouse or keyboard</source>
        <translation>sin ratón ni teclado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open images...</source>
        <translation>&amp;Abrir imágenes...</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Abrir &amp;carpeta...</translation>
    </message>
    <message>
        <source>Open &amp;samples</source>
        <translation>Abrir &amp;muestras</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>&amp;Watched folder...</source>
        <translation>Carpeta &amp;vigilada...</translation>
    </message>
    <message>
        <source>Re&amp;port...</source>
        <translation>&amp;Informe...</translation>
    </message>
    <message>
        <source>&amp;Remove image from the list</source>
        <translation>&amp;Quitar la imagen de la lista</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Vaciar la lis&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Take back the patient&apos;s correction...</source>
        <translation>Deshacer la &amp;corrección del paciente...</translation>
    </message>
    <message>
        <source>Stop &amp;analysing</source>
        <translation>Detener el a&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Change &amp;password...</source>
        <translation>Cambiar c&amp;ontraseña...</translation>
    </message>
    <message>
        <source>&amp;Second factor...</source>
        <translation>&amp;Segundo factor...</translation>
    </message>
    <message>
        <source>&amp;Accounts and locking...</source>
        <translation>&amp;Cuentas y bloqueo...</translation>
    </message>
    <message>
        <source>A&amp;udit...</source>
        <translation>&amp;Auditoría...</translation>
    </message>
    <message>
        <source>&amp;Rules for reading...</source>
        <translation>&amp;Reglas de lectura...</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Copias de &amp;seguridad</translation>
    </message>
    <message>
        <source>&amp;Labels for new patients...</source>
        <translation>&amp;Etiquetas para pacientes nuevos...</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>&amp;Buscar en el registro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>P&amp;references...</source>
        <translation>Pre&amp;ferencias...</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Imagen a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Edit patient...</source>
        <translation>&amp;Editar paciente...</translation>
    </message>
    <message>
        <source>&amp;Straighten the film...</source>
        <translation>En&amp;derezar la radiografía...</translation>
    </message>
    <message>
        <source>Agree with the model</source>
        <translation>De acuerdo con el modelo</translation>
    </message>
    <message>
        <source>Disagree with the model</source>
        <translation>En desacuerdo con el modelo</translation>
    </message>
    <message>
        <source>Say that you are unsure</source>
        <translation>Decir que se tienen dudas</translation>
    </message>
    <message>
        <source>Urgency: routine</source>
        <translation>Urgencia: rutina</translation>
    </message>
    <message>
        <source>Urgency: soon</source>
        <translation>Urgencia: pronto</translation>
    </message>
    <message>
        <source>Urgency: urgent</source>
        <translation>Urgencia: urgente</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Desplazar</translation>
    </message>
    <message>
        <source>Scroll t&amp;hrough frames</source>
        <translation>Recorrer los &amp;fotogramas</translation>
    </message>
    <message>
        <source>Magnif&amp;ier</source>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>Án&amp;gulo</translation>
    </message>
    <message>
        <source>Values in an &amp;ellipse</source>
        <translation>Valores en una &amp;elipse</translation>
    </message>
    <message>
        <source>Values in a &amp;rectangle</source>
        <translation>Valores en un &amp;rectángulo</translation>
    </message>
    <message>
        <source>&amp;Cardiothoracic ratio</source>
        <translation>Índice &amp;cardiotorácico</translation>
    </message>
    <message>
        <source>&amp;Put into the middle</source>
        <translation>&amp;Poner en el centro</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <translation>Tirador &amp;siguiente</translation>
    </message>
    <message>
        <source>Li&amp;st of measurements...</source>
        <translation>Lis&amp;ta de mediciones...</translation>
    </message>
    <message>
        <source>Set the &amp;true length of a line...</source>
        <translation>Fijar la longitud &amp;verdadera de una línea...</translation>
    </message>
    <message>
        <source>&amp;Undo measuring</source>
        <translation>&amp;Deshacer medición</translation>
    </message>
    <message>
        <source>&amp;Delete all measurements of this image</source>
        <translation>&amp;Borrar todas las mediciones de esta imagen</translation>
    </message>
    <message>
        <source>Choose a win&amp;dow</source>
        <translation>&amp;Elegir una ventana</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>Ventana a&amp;utomática</translation>
    </message>
    <message>
        <source>Type center and widt&amp;h...</source>
        <translation>Escribir centro y a&amp;ncho...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ajus&amp;tar</translation>
    </message>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>&amp;1:1 píxeles</translation>
    </message>
    <message>
        <source>True si&amp;ze</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>Size of this s&amp;creen...</source>
        <translation>Tamaño de esta &amp;pantalla...</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Turn clockwise</source>
        <translation>&amp;Girar en sentido horario</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>E&amp;spejo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Resta&amp;blecer</translation>
    </message>
    <message>
        <source>&amp;Heat map on or off</source>
        <translation>&amp;Mapa de calor sí o no</translation>
    </message>
    <message>
        <source>&amp;Overlays from the file</source>
        <translation>Su&amp;perposiciones del archivo</translation>
    </message>
    <message>
        <source>S&amp;hutter from the file</source>
        <translation>&amp;Obturador del archivo</translation>
    </message>
    <message>
        <source>&amp;What the file says...</source>
        <translation>&amp;Qué dice el archivo...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Ayuda de esta &amp;página</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>&amp;Una vista</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>&amp;Dos vistas</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>&amp;Cuatro vistas</translation>
    </message>
    <message>
        <source>&amp;Link zoom, window and frames</source>
        <translation>&amp;Vincular zoom, ventana y fotogramas</translation>
    </message>
    <message>
        <source>&amp;Compare with earlier film</source>
        <translation>Co&amp;mparar con una radiografía anterior</translation>
    </message>
    <message>
        <source>What the &amp;model saw</source>
        <translation>Lo &amp;que vio el modelo</translation>
    </message>
    <message>
        <source>&amp;Play the frames, or stop</source>
        <translation>&amp;Reproducir los fotogramas o detener</translation>
    </message>
    <message>
        <source>Only the &amp;viewer on the screen</source>
        <translation>&amp;Solo el visor en la pantalla</translation>
    </message>
    <message>
        <source>Viewer in its own &amp;window</source>
        <translation>Visor en su propia venta&amp;na</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Training...</source>
        <translation>&amp;Formación...</translation>
    </message>
    <message>
        <source>&amp;Display check...</source>
        <translation>&amp;Comprobación de pantalla...</translation>
    </message>
    <message>
        <source>Check this &amp;installation...</source>
        <translation>Comprobar esta &amp;instalación...</translation>
    </message>
    <message>
        <source>&amp;About Lightbox and its use</source>
        <translation>Acerca de &amp;Lightbox y su uso</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>Vi&amp;sualización</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Name to log in with: a to z, figures, dot, - and _</source>
        <translation>Nombre para iniciar sesión: a a z, cifras, punto, - y _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>First administrator</source>
        <translation>Primer administrador</translation>
    </message>
    <message>
        <source>Administrators make accounts for the others and see the audit. Everybody gets an account of their own.</source>
        <translation>Los administradores crean las cuentas de los demás y ven la auditoría. Cada persona recibe una cuenta propia.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Nombre para iniciar sesión</translation>
    </message>
    <message>
        <source>To log in: 2 to 32 of the letters a to z, figures, dot, - and _.</source>
        <translation>Para iniciar sesión: de 2 a 32 caracteres entre las letras a a z, cifras, punto, - y _.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Readers before and after the answer</source>
        <translation>Lectores antes y después de la respuesta</translation>
    </message>
    <message>
        <source>Each reader counts once at each image; whoever could not tell is left out. Cohen&apos;s kappa is the agreement beyond chance: 0 is chance, 1 is always the same; with its 95 % interval (Fleiss, Cohen and Everitt 1969).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada lector cuenta una vez por imagen; quien no pudo decidir queda fuera. La kappa de Cohen es la concordancia más allá del azar: 0 es el azar, 1 es siempre lo mismo; con su intervalo del 95 % (Fleiss, Cohen y Everitt 1969).</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nada en este periodo.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Misma clase</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Reader before, and the model</source>
        <translation>Lector antes, y el modelo</translation>
    </message>
    <message>
        <source>Reader after, and the model</source>
        <translation>Lector después, y el modelo</translation>
    </message>
    <message>
        <source>Reader before, and what turned out</source>
        <translation>Lector antes, y lo que resultó ser</translation>
    </message>
    <message>
        <source>Reader after, and what turned out</source>
        <translation>Lector después, y lo que resultó ser</translation>
    </message>
    <message>
        <source>The model, and what turned out</source>
        <translation>El modelo, y lo que resultó ser</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>from {0} images on</source>
        <translation>a partir de {0} imágenes</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>not defined: always one class</source>
        <translation>no definida: siempre una clase</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} (de {1} a {2})</translation>
    </message>
    <message>
        <source>Changes of mind: too few images with both readings and an outcome.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cambios de opinión: demasiado pocas imágenes con ambas lecturas y una evolución.</translation>
    </message>
    <message>
        <source>Changes of mind in {0} images: {1} towards what turned out, {2} away from it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cambios de opinión en {0} imágenes: {1} hacia lo que resultó ser, {2} en contra.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Log made</source>
        <translation>Registro creado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Reading looked at</source>
        <translation>Lectura consultada</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Registro verificado</translation>
    </message>
    <message>
        <source>Own password or second factor</source>
        <translation>Contraseña o segundo factor propios</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Reading saved</source>
        <translation>Lectura guardada</translation>
    </message>
    <message>
        <source>Batch begun</source>
        <translation>Lote iniciado</translation>
    </message>
    <message>
        <source>Batch continued</source>
        <translation>Lote continuado</translation>
    </message>
    <message>
        <source>Batch ended</source>
        <translation>Lote terminado</translation>
    </message>
    <message>
        <source>Patient corrected</source>
        <translation>Paciente corregido</translation>
    </message>
    <message>
        <source>Patient ids made</source>
        <translation>Identificadores de paciente creados</translation>
    </message>
    <message>
        <source>Patients merged</source>
        <translation>Pacientes unidos</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Unión deshecha</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>Auditoría consultada</translation>
    </message>
    <message>
        <source>Export with names</source>
        <translation>Exportación con nombres</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Exportación para entrenamiento</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <translation>Paciente eliminado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>Comprobación de pantalla</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Log brought up to date</source>
        <translation>Registro actualizado</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Mostrar entradas anteriores</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Numbered and chained: what was changed or removed is found. It names no patient.</source>
        <translation>Numerada y encadenada: lo que se cambie o se quite se descubre. No nombra a ningún paciente.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>after a deletion</source>
        <translation>tras un borrado</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Restaurar...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Elegir carpeta...</translation>
    </message>
    <message>
        <source>Back up to it now</source>
        <translation>Copiar ahora en él</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Until somebody says that it is the right one, no older backup is removed.</source>
        <translation>El registro se restauró de una copia de seguridad. Hasta que alguien diga que es el correcto, no se quita ninguna copia más antigua.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Es el correcto</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. If this disk breaks, its backups are lost with it.</source>
        <translation>Desde hace una semana no se ha hecho ninguna copia de seguridad en un segundo medio. Si este disco se estropea, sus copias se pierden con él.</translation>
    </message>
    <message>
        <source>The folder of the second medium is on the disk of the log: both are lost together. Choose a USB stick.</source>
        <translation>La carpeta del segundo medio está en el disco del registro: ambos se perderían juntos. Elija una memoria USB.</translation>
    </message>
    <message numerus="yes">
        <source>just now: whole, %n reading(s)</source>
        <translation>
            <numerusform>ahora mismo: íntegra, %n lectura</numerusform>
            <numerusform>ahora mismo: íntegra, %n lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures missing: {0}</source>
        <translation>; imágenes que faltan: {0}</translation>
    </message>
    <message>
        <source>Folder on the second medium</source>
        <translation>Carpeta en el segundo medio</translation>
    </message>
    <message>
        <source>Read the chosen backup from its first to its last byte</source>
        <translation>Leer la copia de seguridad elegida desde el primer byte hasta el último</translation>
    </message>
    <message>
        <source>Last on this computer: {0}</source>
        <translation>Última en este equipo: {0}</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Ninguna elegida todavía</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or another disk; while it is plugged in, it gets each automatic backup.</source>
        <translation>Elija una carpeta en una memoria USB o en otro disco; mientras esté conectado, recibe cada copia de seguridad automática.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>No está conectado.</translation>
    </message>
    <message>
        <source>Plugged in; it has no backup of this log yet.</source>
        <translation>Conectado; todavía no tiene ninguna copia de seguridad de este registro.</translation>
    </message>
    <message>
        <source>Plugged in. Last backup there: {0}</source>
        <translation>Conectado. Última copia de seguridad en él: {0}</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>segundo medio</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>cuando se hizo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>The first one is made by itself half an hour after a change, or now.</source>
        <translation>La primera se hace automáticamente media hora después de un cambio, o ahora.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>Backups are encrypted like the log, and read back before they count. Kept are the last 8, and the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>Las copias de seguridad están cifradas como el registro, y se vuelven a leer antes de darse por buenas. Se conservan las 8 últimas, y la más reciente de 7 días, 4 semanas y 12 meses.</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>Segundo medio</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are still to be analysed. Stop here?</source>
        <translation>
            <numerusform>Queda %n imagen por analizar. ¿Detener aquí?</numerusform>
            <numerusform>Quedan %n imágenes por analizar. ¿Detener aquí?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done is saved. The Home page then offers to go on with the others.</source>
        <translation>Lo hecho está guardado. La página Inicio ofrece después continuar con las demás.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>No detener</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message>
        <source>A batch of {0} by {1} was interrupted. Saved: {2} of {3} images. Waiting: {4}.</source>
        <translation>Se interrumpió un lote de {0}, de {1}. Guardadas: {2} de {3} imágenes. En espera: {4}.</translation>
    </message>
    <message>
        <source>Without an image: {0}.</source>
        <translation>Sin imagen: {0}.</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Continuar con {0}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n image(s) that were not analysed?</source>
        <translation>
            <numerusform>¿Dejar %n imagen que no se analizó?</numerusform>
            <numerusform>¿Dejar %n imágenes que no se analizaron?</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch is not offered again. The files stay where they are, and can be opened anew.</source>
        <translation>Este lote no se vuelve a ofrecer. Los archivos se quedan donde están y se pueden abrir de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What waits is not analysed. What is saved stays saved.</source>
        <translation>Lo que está en espera no se ha analizado. Lo que está guardado sigue guardado.</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{0} de {1} imágenes</translation>
    </message>
    <message>
        <source>{0} images done</source>
        <translation>{0} imágenes hechas</translation>
    </message>
    <message>
        <source>Paused. What is done is saved.</source>
        <translation>En pausa. Lo hecho está guardado.</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} not saved</source>
        <translation>{0} sin guardar</translation>
    </message>
    <message>
        <source>some seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>quedan {0} s</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>quedan {0} h</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Limit for referral: {0}, version {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Límite de derivación: {0}, versión {1}</translation>
    </message>
    <message>
        <source>Label films...</source>
        <translation>Etiquetar radiografías...</translation>
    </message>
    <message>
        <source>Set this limit...</source>
        <translation>Fijar este límite...</translation>
    </message>
    <message>
        <source>Too few films for a limit: {0} more ill and {1} more well ones are needed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Demasiado pocas radiografías para un límite: se necesitan {0} más de enfermos y {1} más de sanos.</translation>
    </message>
    <message>
        <source>Limit {0}: finds {1} of the ill, leaves {2} of the well alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Límite {0}: encuentra {1} de los enfermos, no marca a {2} de los sanos</translation>
    </message>
    <message>
        <source>Of 100 patients {0} would be referred, {1} of them in vain; {2} ill ones would be missed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 pacientes se derivaría a {0}, a {1} de ellos en vano; {2} enfermos pasarían inadvertidos.</translation>
    </message>
    <message>
        <source>The log has no further film of this version that nobody has told the class of.</source>
        <translation>El registro no tiene más radiografías de esta versión sin que alguien haya indicado su clase.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Fijar el límite</translation>
    </message>
    <message>
        <source>From now on a film is marked for referral from P(ill) {0} on, for version {1} of this model only.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A partir de ahora una radiografía se marca para derivación desde P(enfermo) {0}, solo para la versión {1} de este modelo.</translation>
    </message>
    <message>
        <source>On {0} ill and {1} well films it finds {2} and leaves {3} alone. The audit keeps who set it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En {0} radiografías de enfermos y {1} de sanos encuentra {2} y no marca {3}. La auditoría conserva quién lo fijó.</translation>
    </message>
    <message>
        <source>Do not set it</source>
        <translation>No fijarlo</translation>
    </message>
    <message>
        <source>Local films with a known class: {0} ill, {1} well.</source>
        <translation>Radiografías locales con clase conocida: {0} de enfermos, {1} de sanos.</translation>
    </message>
    <message>
        <source>Told by a later outcome: {0}; read before the answer was shown: {1}; read with the answer in sight: {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Indicadas por una evolución posterior: {0}; leídas antes de mostrarse la respuesta: {1}; leídas con la respuesta a la vista: {2}.</translation>
    </message>
    <message>
        <source>Readings with the answer in sight lean towards it and make the model look better than it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Las lecturas con la respuesta a la vista se inclinan hacia ella y hacen que el modelo parezca mejor de lo que es.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1}, from a bootstrap of whole patients.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El área bajo la curva es {0}; intervalo del 95 % {1}, por bootstrap de pacientes enteros.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1} (DeLong).</source>
        <translation>El área bajo la curva es {0}; intervalo del 95 % {1} (DeLong).</translation>
    </message>
    <message>
        <source>The limit is chosen by the same films, so expect somewhat worse figures than these.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El límite se elige con las mismas radiografías, así que espere cifras algo peores que estas.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>To find</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Ill that are found</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Enfermos encontrados</translation>
    </message>
    <message>
        <source>Well that are left alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sanos no marcados</translation>
    </message>
    <message>
        <source>{0} of 100 ill</source>
        <translation>{0} de 100 enfermos</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <source>{0} % ({1})</source>
        <translation>{0} % ({1})</translation>
    </message>
    <message>
        <source>This model on these films</source>
        <translation>Este modelo en estas radiografías</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Por azar</translation>
    </message>
    <message>
        <source>Chosen limit</source>
        <translation>Límite elegido</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>Well called ill (%)</source>
        <translation>Sanos llamados enfermos (%)</translation>
    </message>
    <message>
        <source>Ill that are found (%)</source>
        <translation>Enfermos encontrados (%)</translation>
    </message>
    <message>
        <source>Of 100 patients here, so many are ill (as among the films, until you change it)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 pacientes de aquí, están enfermos (como entre las radiografías, hasta que usted lo cambie)</translation>
    </message>
    <message>
        <source>Of 100 ill, find at least</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 enfermos, encontrar al menos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Films to label next</source>
        <translation>Radiografías que etiquetar a continuación</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Imagen (PNG)...</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>Cifras (CSV)...</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nada en este periodo.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Your clinic</source>
        <translation>Su centro</translation>
    </message>
    <message>
        <source>The name stands on printed sheets. It can be left empty.</source>
        <translation>El nombre aparece en las hojas impresas. Puede dejarse vacío.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre del centro</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The image in the first view is not in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen de la primera vista no está en el registro.</translation>
    </message>
    <message>
        <source>No earlier film</source>
        <translation>Ninguna radiografía anterior</translation>
    </message>
    <message>
        <source>Looking for earlier films</source>
        <translation>Buscando radiografías anteriores</translation>
    </message>
    <message>
        <source>The log has no earlier picture of this patient and of this kind.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro no tiene ninguna imagen anterior de este paciente y de este tipo.</translation>
    </message>
</context>
<context>
    <name>CornersDialog</name>
    <message>
        <source>Straighten the film</source>
        <translation>Enderezar la radiografía</translation>
    </message>
    <message>
        <source>The straightened film</source>
        <translation>La radiografía enderezada</translation>
    </message>
    <message>
        <source>Find the edges</source>
        <translation>Buscar los bordes</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Straighten and analyse</source>
        <translation>Enderezar y analizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No edges were found: move the handles to the film&apos;s corners.</source>
        <translation>No se encontraron bordes: mueva los tiradores a las esquinas de la radiografía.</translation>
    </message>
    <message>
        <source>Put the handles on the corners of the film. Tab goes to the next one, the arrow keys move it, with Shift further. The film is judged again, as a new reading.</source>
        <translation>Ponga los tiradores en las esquinas de la radiografía. Tab pasa al siguiente, las flechas lo mueven, con Mayús más lejos. La radiografía se evalúa de nuevo, como una lectura nueva.</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Esquina superior izquierda</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Esquina superior derecha</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Esquina inferior derecha</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Esquina inferior izquierda</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Age not covered</source>
        <translation>Edad no cubierta</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Edad desconocida</translation>
    </message>
    <message>
        <source>Other body part</source>
        <translation>Otra parte del cuerpo</translation>
    </message>
    <message>
        <source>Colour picture</source>
        <translation>Imagen en color</translation>
    </message>
    <message>
        <source>Unlike the model&apos;s films</source>
        <translation>Distinta de las radiografías del modelo</translation>
    </message>
    <message>
        <source>Kind not clear</source>
        <translation>Tipo no claro</translation>
    </message>
    <message>
        <source>Other modality</source>
        <translation>Otra modalidad</translation>
    </message>
    <message>
        <source>No model for it</source>
        <translation>Sin modelo para ella</translation>
    </message>
    <message>
        <source>No original image</source>
        <translation>No es imagen original</translation>
    </message>
    <message>
        <source>Another kind of picture</source>
        <translation>Otro tipo de imagen</translation>
    </message>
    <message>
        <source>Unusual shape</source>
        <translation>Forma inusual</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Otra proyección</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>Varios fotogramas</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Demasiado pequeña</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Answers by week</source>
        <translation>Respuestas por semana</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>Respuestas por mes</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Refused films</source>
        <translation>Radiografías rechazadas</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Rechazos por motivo</translation>
    </message>
    <message>
        <source>Model and readers</source>
        <translation>Modelo y lectores</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Films by device</source>
        <translation>Radiografías por equipo</translation>
    </message>
    <message>
        <source>Device not given</source>
        <translation>Equipo no indicado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Films a day</source>
        <translation>Radiografías por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Films a week</source>
        <translation>Radiografías por semana</translation>
    </message>
    <message>
        <source>Films a month</source>
        <translation>Radiografías por mes</translation>
    </message>
    <message>
        <source>Month of</source>
        <translation>Mes de</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Films: {0}, refused: {1}</source>
        <translation>Radiografías: {0}, rechazadas: {1}</translation>
    </message>
    <message>
        <source>Samples, not counted: {0}</source>
        <translation>Muestras, no contadas: {0}</translation>
    </message>
    <message>
        <source>Readers agreed with {0}, disagreed with {1} and were unsure of {2} films.</source>
        <translation>Los lectores estuvieron de acuerdo en {0} radiografías, en desacuerdo en {1} y con dudas en {2}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Choose a longer period, or read some films first.</source>
        <translation>Elija un periodo más largo, o lea antes algunas radiografías.</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nada en este periodo</translation>
    </message>
</context>
<context>
    <name>DeletePatientDialog</name>
    <message>
        <source>Delete patient</source>
        <translation>Eliminar paciente</translation>
    </message>
    <message>
        <source>Remove the backups that hold this patient, too</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quitar también las copias que contienen a este paciente</translation>
    </message>
    <message>
        <source>On this computer, and on the second medium if it is plugged in; a new backup is made first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En este equipo, y en el segundo medio si está conectado; antes se hace una copia de seguridad nueva.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The patient is deleted from the log, but backups may still hold them. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El paciente se ha eliminado del registro, pero puede seguir en copias de seguridad. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n nota en radiografías de otros pacientes contiene una palabra del nombre o del identificador de este paciente, y se conserva: Lightbox no puede saber a quién se refiere.</numerusform>
            <numerusform>%n notas en radiografías de otros pacientes contienen una palabra del nombre o del identificador de este paciente, y se conservan: Lightbox no puede saber a quién se refieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the log open. What was deleted is gone from it; on the disk it is overwritten, encrypted as it is, when they close it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Otra persona tiene abierto el registro. Lo eliminado ya no está en él; en el disco se sobrescribe, cifrado como está, cuando esa persona lo cierre.</translation>
    </message>
    <message>
        <source>Delete this patient?</source>
        <translation>¿Eliminar a este paciente?</translation>
    </message>
    <message numerus="yes">
        <source>All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Todas las lecturas, imágenes, opiniones y nombres de %n radiografía se eliminan del registro. Esto no se puede deshacer.</numerusform>
            <numerusform>Todas las lecturas, imágenes, opiniones y nombres de %n radiografías se eliminan del registro. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups keep the patient until newer ones have taken their place, at most twelve months. The audit keeps that you deleted somebody, and why, but not whom.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Las copias de seguridad conservan al paciente hasta que otras más nuevas ocupen su lugar, doce meses como máximo. La auditoría conserva que usted eliminó a alguien, y por qué, pero no a quién.</translation>
    </message>
    <message>
        <source>Type {0} to confirm</source>
        <translation>Escriba {0} para confirmar</translation>
    </message>
    <message>
        <source>Reason, without the patient&apos;s name or ID: the audit keeps it</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Motivo, sin el nombre ni el identificador del paciente: la auditoría lo conserva</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Stopped: %n image(s) were not analysed.</source>
        <translation>
            <numerusform>Detenido: %n imagen no se analizó.</numerusform>
            <numerusform>Detenido: %n imágenes no se analizaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Home page offers to go on with them.</source>
        <translation>La página Inicio ofrece continuar con ellas.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>Comprobación de esta instalación</translation>
    </message>
    <message>
        <source>Decoders, models, the worker, encryption and fonts are checked. This takes a moment.</source>
        <translation>Se comprueban los decodificadores, los modelos, el proceso de lectura, el cifrado y las fuentes. Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed: do not use this installation, and tell whoever looks after this computer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n comprobación falló: no use esta instalación, y avise a quien se ocupa de este equipo.</numerusform>
            <numerusform>%n comprobaciones fallaron: no use esta instalación, y avise a quien se ocupa de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>La comprobación (%n) se ha superado.</numerusform>
            <numerusform>Las %n comprobaciones se han superado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>Comprobación de pantalla</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Conservar el resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This screen was not checked before.</source>
        <translation>Esta pantalla no se ha comprobado antes.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, passed.</source>
        <translation>Última comprobación de esta pantalla: {0}, superada.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, not passed.</source>
        <translation>Última comprobación de esta pantalla: {0}, no superada.</translation>
    </message>
    <message>
        <source>Both squares are seen. The result is in the log.</source>
        <translation>Se ven ambos cuadrados. El resultado está en el registro.</translation>
    </message>
    <message>
        <source>Faint signs cannot be seen on this screen as it is. Change its brightness and contrast, darken the room, then check again. If it fails again, do not read films on it. The result is in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Los signos tenues no se pueden ver en esta pantalla tal como está. Cambie su brillo y contraste, oscurezca la sala y compruebe de nuevo. Si falla otra vez, no lea radiografías en ella. El resultado está en el registro.</translation>
    </message>
    <message>
        <source>Not kept. {0}</source>
        <translation>No conservado. {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>This is not a diagnostic display, and this check does not make it one. It finds screens that hide faint signs.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta no es una pantalla de diagnóstico, y esta comprobación no la convierte en una. Descubre pantallas que ocultan signos tenues.</translation>
    </message>
    <message>
        <source>Darken the room, clean the screen, and look from where you sit when you read films.</source>
        <translation>Oscurezca la sala, limpie la pantalla y mire desde donde se sienta cuando lee radiografías.</translation>
    </message>
    <message>
        <source>Do you see the square in the black field?</source>
        <translation>¿Ve el cuadrado en el campo negro?</translation>
    </message>
    <message>
        <source>Do you see the square in the white field?</source>
        <translation>¿Ve el cuadrado en el campo blanco?</translation>
    </message>
</context>
<context>
    <name>DisplayOffer</name>
    <message>
        <source>Check the screen</source>
        <translation>Comprobar la pantalla</translation>
    </message>
    <message>
        <source>This screen was not checked yet: can faint signs be seen on it?</source>
        <translation>Esta pantalla aún no se ha comprobado: ¿se pueden ver en ella los signos tenues?</translation>
    </message>
    <message>
        <source>This screen did not pass its check on {0}.</source>
        <translation>Esta pantalla no superó su comprobación el {0}.</translation>
    </message>
    <message>
        <source>This screen was last checked on {0}.</source>
        <translation>Esta pantalla se comprobó por última vez el {0}.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This log is newer than this program</source>
        <translation>Este registro es más nuevo que este programa</translation>
    </message>
    <message>
        <source>Nothing was changed. The log is whole; this version only does not know its form.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se cambió nada. El registro está íntegro; lo único es que esta versión no conoce su formato.</translation>
    </message>
    <message>
        <source>Patients cannot be stored</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se pueden guardar pacientes</translation>
    </message>
    <message>
        <source>Images can be looked at and judged, but nothing is kept, and earlier results cannot be opened.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Las imágenes se pueden ver y evaluar, pero no se conserva nada, y los resultados anteriores no se pueden abrir.</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Continuar sin el registro</translation>
    </message>
    <message>
        <source>The log cannot be opened</source>
        <translation>El registro no se puede abrir</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. A backup brings the log back as it was when that was made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se cambió ni se borró nada. Una copia de seguridad recupera el registro tal como era cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>Lightbox is not in use yet</source>
        <translation>Lightbox todavía no está en uso</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Iniciar sesión con otra cuenta</translation>
    </message>
    <message>
        <source>The log can only be looked at</source>
        <translation>El registro solo se puede consultar</translation>
    </message>
    <message>
        <source>Until the disk takes data again nothing new is stored, and the audit does not know who logged in or looked.</source>
        <translation>Hasta que el disco vuelva a admitir datos no se guarda nada nuevo, y la auditoría no sabe quién inició sesión o consultó.</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>Consultarlo, no cambiar nada</translation>
    </message>
    <message>
        <source>There is no good backup on this computer; look for the second medium.</source>
        <translation>No hay ninguna copia de seguridad buena en este equipo; busque el segundo medio.</translation>
    </message>
    <message>
        <source>The newest good backup is of {0} and holds {1} readings.</source>
        <translation>La copia de seguridad buena más reciente es del {0} y contiene {1} lecturas.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted: a restored backup takes its place, and the damaged log is kept beside it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se cambió ni se borró nada: una copia de seguridad restaurada ocupa su lugar, y el registro dañado se conserva a su lado.</translation>
    </message>
    <message>
        <source>To go on with what the log still holds, choose to look at it, make a backup under Backups, and restore that backup.</source>
        <translation>Para continuar con lo que el registro aún contiene, elija consultarlo, haga una copia de seguridad en Copias de seguridad y restaure esa copia.</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>El registro está dañado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>The last backup is being made. This takes a moment.</source>
        <translation>Se está haciendo la última copia de seguridad. Esto tarda un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait to be analysed</source>
        <translation>
            <numerusform>%n radiografía espera su análisis</numerusform>
            <numerusform>%n radiografías esperan su análisis</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was analysed is saved. What waits is offered again at the next login.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Todo lo analizado está guardado. Lo que está en espera se ofrece de nuevo en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Finish them, then close</source>
        <translation>Terminarlas y luego cerrar</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellas</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>No cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of a clinician are not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n lectura de un clínico no está guardada</numerusform>
            <numerusform>%n lecturas de un clínico no están guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote something beside the answer and did not save it.</source>
        <translation>Usted escribió algo junto a la respuesta y no lo guardó.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Another person wrote something beside an answer, and can save it after a login.</source>
        <translation>Otra persona escribió algo junto a una respuesta, y puede guardarlo tras iniciar sesión.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>Not saved here: the film was judged again or signed since. Stay, and look at it first.</source>
        <translation>No se guarda aquí: desde entonces la radiografía se evaluó de nuevo o se firmó otra lectura. Quédese y mírela primero.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: %n film(s) left</source>
        <translation>
            <numerusform>Terminando: queda %n radiografía</numerusform>
            <numerusform>Terminando: quedan %n radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Lightbox closes by itself when they are done and the last backup is made.</source>
        <translation>Lightbox se cierra solo cuando estén hechas y la última copia de seguridad esté terminada.</translation>
    </message>
    <message>
        <source>There is no backup of the last changes</source>
        <translation>No hay copia de seguridad de los últimos cambios</translation>
    </message>
    <message>
        <source>All results are safe in the log; only the copy of them is missing.</source>
        <translation>Todos los resultados están a salvo en el registro; solo falta la copia de ellos.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Cerrar sin copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
</context>
<context>
    <name>EntryPages</name>
    <message>
        <source>{0} has a new password.</source>
        <translation>{0} tiene una contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such file or folder; check the path or the medium.</source>
        <comment>FILE-NOT-FOUND</comment>
        <translation>No existe ese archivo o carpeta; compruebe la ruta o el medio.</translation>
    </message>
    <message>
        <source>The file cannot be read from this medium ({detail}); copy it again from its source.</source>
        <comment>FILE-UNREADABLE</comment>
        <translation>El archivo no se puede leer desde este medio ({detail}); cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The file was changed after it had been analysed; open it again to analyse what it holds now.</source>
        <comment>FILE-CHANGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo se modificó después de haber sido analizado; ábralo de nuevo para analizar lo que contiene ahora.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <comment>FILE-EMPTY</comment>
        <translation>El archivo está vacío; cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.</source>
        <comment>FILE-TOO-LARGE</comment>
        <translation>El archivo tiene {size_mb} MB, más que el límite de {limit_mb} MB; exporte en su lugar una sola imagen.</translation>
    </message>
    <message>
        <source>This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.</source>
        <comment>FILE-OTHER-FORMAT</comment>
        <translation>Este archivo es de un formato ({kind}) que aquí no se lee; exporte la imagen como DICOM, JPEG o PNG.</translation>
    </message>
    <message>
        <source>This file is encrypted; ask its sender for one that is not, or decrypt it first.</source>
        <comment>FILE-ENCRYPTED</comment>
        <translation>Este archivo está cifrado; pida al remitente uno que no lo esté, o descífrelo primero.</translation>
    </message>
    <message>
        <source>This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.</source>
        <comment>FILE-NOT-IMAGE</comment>
        <translation>Esto no es una imagen DICOM, JPEG, PNG, TIFF, BMP ni WebP; exporte la imagen en uno de estos formatos.</translation>
    </message>
    <message>
        <source>There is no file in this folder; choose the folder that holds the images.</source>
        <comment>FOLDER-EMPTY</comment>
        <translation>No hay ningún archivo en esta carpeta; elija la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.</source>
        <comment>FOLDER-UNREADABLE</comment>
        <translation>No se puede ver el contenido de esta carpeta ({detail}); el de todas las demás sí se vio. Compruebe el medio y quién puede leer la carpeta.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.</source>
        <comment>FOLDER-TOO-LARGE</comment>
        <translation>Hay más de {limit} archivos en esta carpeta; los demás se dejaron fuera. Elija una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file; choose the file that holds the image.</source>
        <comment>FILE-SPECIAL</comment>
        <translation>Esto es un dispositivo, una tubería o un socket, no un archivo; elija el archivo que contiene la imagen.</translation>
    </message>
    <message>
        <source>This is a link to a folder, and links are not followed; open that folder itself.</source>
        <comment>FILE-LINK</comment>
        <translation>Esto es un enlace a una carpeta, y los enlaces no se siguen; abra la carpeta misma.</translation>
    </message>
    <message>
        <source>This is a {format}, which is not opened; unpack it and open the folder.</source>
        <comment>ARCHIVE-FORMAT</comment>
        <translation>Este formato ({format}) no se abre aquí; descomprima el archivo y abra la carpeta.</translation>
    </message>
    <message>
        <source>This part of the ZIP archive is damaged ({detail}); copy or export the archive again.</source>
        <comment>ARCHIVE-DAMAGED</comment>
        <translation>Esta parte del archivo ZIP está dañada ({detail}); copie o exporte de nuevo el archivo ZIP.</translation>
    </message>
    <message>
        <source>There is no file in this archive; export it again.</source>
        <comment>ARCHIVE-EMPTY</comment>
        <translation>No hay ningún archivo en este archivo comprimido; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is locked, and no password given opens it; type its password.</source>
        <comment>ARCHIVE-PASSWORD</comment>
        <translation>El archivo comprimido está bloqueado y ninguna contraseña dada lo abre; escriba su contraseña.</translation>
    </message>
    <message>
        <source>This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.</source>
        <comment>ARCHIVE-METHOD</comment>
        <translation>Este archivo está comprimido con un método ({method}) que aquí no se abre; descomprima el archivo y abra la carpeta.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files; unpack it and open one of its folders.</source>
        <comment>ARCHIVE-ENTRIES</comment>
        <translation>El archivo comprimido contiene más de {limit} archivos; descomprímalo y abra una de sus carpetas.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.</source>
        <comment>ARCHIVE-TOO-LARGE</comment>
        <translation>El archivo comprimido ocupa más de {limit_mb} MB al descomprimirse; descomprímalo y abra la carpeta.</translation>
    </message>
    <message>
        <source>This file unpacks to more than {limit} times its size, as no image does; it was not opened.</source>
        <comment>ARCHIVE-RATIO</comment>
        <translation>Este archivo ocupa al descomprimirse más de {limit} veces su tamaño, como no lo hace ninguna imagen; no se abrió.</translation>
    </message>
    <message>
        <source>This archive lies more than {limit} archives deep; unpack the outer ones first.</source>
        <comment>ARCHIVE-NESTED</comment>
        <translation>Este archivo comprimido está a más de {limit} archivos comprimidos de profundidad; descomprima primero los exteriores.</translation>
    </message>
    <message>
        <source>The name of this file in its archive cannot be used ({detail}); export the archive again.</source>
        <comment>ARCHIVE-NAME</comment>
        <translation>El nombre de este archivo dentro de su archivo comprimido no se puede usar ({detail}); exporte de nuevo el archivo comprimido.</translation>
    </message>
    <message>
        <source>This entry of the archive is a link or a device, not a file; it was not opened.</source>
        <comment>ARCHIVE-LINK</comment>
        <translation>Esta entrada del archivo comprimido es un enlace o un dispositivo, no un archivo; no se abrió.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; unpack it and open the folder.</source>
        <comment>ARCHIVE-DUPLICATE</comment>
        <translation>El archivo comprimido contiene varios archivos con este nombre; descomprímalo y abra la carpeta.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.</source>
        <comment>DICOMDIR-MISSING</comment>
        <translation>El índice de este disco nombra este archivo, que no está; pida una nueva copia del disco.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names a file outside of the disc, which was not opened.</source>
        <comment>DICOMDIR-OUTSIDE</comment>
        <translation>El índice de este disco nombra un archivo fuera del disco, que no se abrió.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture without a file; save or export it as a file, and open that.</source>
        <comment>CLIPBOARD-PICTURE</comment>
        <translation>El portapapeles contiene una imagen sin archivo; guárdela o expórtela como archivo, y abra este.</translation>
    </message>
    <message>
        <source>The image is damaged or cut off ({detail}); export or copy it again.</source>
        <comment>IMAGE-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen está dañada o cortada ({detail}); expórtela o cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The image has {megapixels} megapixels, more than the limit of {limit}; export it at a lower resolution.</source>
        <comment>IMAGE-TOO-LARGE</comment>
        <translation>La imagen tiene {megapixels} megapíxeles, más que el límite de {limit}; expórtela con menor resolución.</translation>
    </message>
    <message>
        <source>The image has only {columns} x {rows} pixels; use an image of at least {minimum} pixels on its shorter side.</source>
        <comment>IMAGE-TOO-SMALL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen tiene solo {columns} x {rows} píxeles; use una imagen de al menos {minimum} píxeles en su lado más corto.</translation>
    </message>
    <message>
        <source>The image is blank: all its pixels have nearly the same value; check the exposure and the export.</source>
        <comment>IMAGE-BLANK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen está en blanco: todos sus píxeles tienen casi el mismo valor; compruebe la exposición y la exportación.</translation>
    </message>
    <message>
        <source>This kind of {format} image cannot be read ({detail}); export it as DICOM, JPEG or PNG.</source>
        <comment>IMAGE-FORMAT</comment>
        <translation>Este tipo de imagen {format} no se puede leer ({detail}); expórtela como DICOM, JPEG o PNG.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frames, more than the limit of {limit}; export the frames that matter as single images.</source>
        <comment>FRAMES-TOO-MANY</comment>
        <translation>El archivo tiene {frame_count} fotogramas, más que el límite de {limit}; exporte como imágenes sueltas los fotogramas que importan.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.</source>
        <comment>FRAME-MISSING</comment>
        <translation>El archivo tiene {frame_count} fotograma(s), no hay fotograma {frame}; elija un fotograma existente.</translation>
    </message>
    <message>
        <source>The file broke the process that reads it, and was refused; export it again in another format, and report it.</source>
        <comment>DECODER-CRASHED</comment>
        <translation>El archivo hizo fallar el proceso que lo lee y fue rechazado; expórtelo de nuevo en otro formato, e informe de ello.</translation>
    </message>
    <message>
        <source>Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.</source>
        <comment>DECODER-TIMEOUT</comment>
        <translation>La lectura del archivo tardó más de 10 segundos y se detuvo; expórtelo como una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Reading the file took more memory than it may; export it as a smaller image, or uncompressed.</source>
        <comment>DECODER-MEMORY</comment>
        <translation>La lectura del archivo necesitó más memoria de la permitida; expórtelo como una imagen más pequeña, o sin compresión.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.</source>
        <comment>WORKER-START</comment>
        <translation>El proceso que lee los archivos no se puede iniciar ({detail}); inicie Lightbox de nuevo, o instálelo otra vez.</translation>
    </message>
    <message>
        <source>These four corners enclose no film; set them on the film&apos;s corners, clockwise from its top left.</source>
        <comment>PHOTO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estas cuatro esquinas no encierran ninguna radiografía; colóquelas en las esquinas de la radiografía, en el sentido de las agujas del reloj desde la superior izquierda.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged ({detail}); export it again from the device or archive.</source>
        <comment>DICOM-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo DICOM está dañado ({detail}); expórtelo de nuevo desde el equipo o el archivo de imágenes.</translation>
    </message>
    <message>
        <source>This DICOM object is no image ({kind}); choose the image itself.</source>
        <comment>DICOM-NO-PIXELS</comment>
        <translation>Este objeto DICOM no es una imagen ({kind}); elija la imagen misma.</translation>
    </message>
    <message>
        <source>The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.</source>
        <comment>DICOM-UNSUPPORTED-SYNTAX</comment>
        <translation>La compresión {syntax} no se admite; exporte la imagen sin compresión o como JPEG sin pérdida.</translation>
    </message>
    <message>
        <source>The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.</source>
        <comment>DICOM-DECODE</comment>
        <translation>Los datos de píxeles comprimidos ({syntax}) no se pueden decodificar; exporte de nuevo la imagen, si es posible sin compresión.</translation>
    </message>
    <message>
        <source>The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.</source>
        <comment>DICOM-ATTRIBUTE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Al archivo DICOM le falta un atributo {keyword} utilizable, del que depende la imagen; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.</source>
        <comment>DICOM-UNSUPPORTED-PIXELS</comment>
        <translation>Los datos de píxeles de este tipo ({detail}) no se pueden mostrar; exporte la imagen en escala de grises de 8 a 16 bits.</translation>
    </message>
    <message>
        <source>The modality is {modality}; {model} judges {allowed} only.</source>
        <comment>SCOPE-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La modalidad es {modality}; {model} solo evalúa: {allowed}.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; {model} judges original images only.</source>
        <comment>SCOPE-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este objeto no es una imagen del equipo ({kind}); {model} solo evalúa imágenes originales.</translation>
    </message>
    <message>
        <source>The body part is given as {body_part}; {model} judges {allowed} only.</source>
        <comment>SCOPE-BODY-PART</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La parte del cuerpo indicada es {body_part}; {model} solo evalúa: {allowed}.</translation>
    </message>
    <message>
        <source>The view is given as {view}; {model} judges {allowed} views only.</source>
        <comment>SCOPE-VIEW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La proyección indicada es {view}; {model} solo evalúa proyecciones {allowed}.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is {age}; {model} can judge {allowed} only.</source>
        <comment>SCOPE-AGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La edad del paciente es {age}; {model} solo puede evaluar: {allowed}.</translation>
    </message>
    <message>
        <source>No age is known, and the look of the picture does not tell which model applies: {models}. Enter the age.</source>
        <comment>SCOPE-AGE-NEEDED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se conoce la edad, y el aspecto de la imagen no dice qué modelo corresponde: {models}. Introduzca la edad.</translation>
    </message>
    <message>
        <source>This is a colour picture; {model} judges greyscale images only.</source>
        <comment>SCOPE-COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta es una imagen en color; {model} solo evalúa imágenes en escala de grises.</translation>
    </message>
    <message>
        <source>The picture&apos;s sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.</source>
        <comment>SCOPE-SHAPE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Los lados de la imagen son {columns} x {rows}, demasiado lejos de la forma esperada ({allowed}); recórtela o expórtela entera.</translation>
    </message>
    <message>
        <source>The file holds {frame_count} frames; {model} judges single images only.</source>
        <comment>SCOPE-VOLUME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo contiene {frame_count} fotogramas; {model} solo evalúa imágenes sueltas.</translation>
    </message>
    <message>
        <source>The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-IMAGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen no se parece a las que {model} conoce ({allowed}); no se puede evaluar. Compruebe el archivo y la orientación.</translation>
    </message>
    <message>
        <source>This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta imagen no es claramente de uno de estos tipos: {kinds}; no se puede evaluar. Compruebe el archivo y la orientación.</translation>
    </message>
    <message>
        <source>This picture looks like {kind}; {model} judges {allowed} only.</source>
        <comment>SCOPE-OTHER-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta imagen se parece a esto: {kind}; {model} solo evalúa: {allowed}.</translation>
    </message>
    <message>
        <source>None of the installed models judges this kind of image; it cannot be judged.</source>
        <comment>SCOPE-NO-MODEL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ninguno de los modelos instalados evalúa este tipo de imagen; no se puede evaluar.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; no model judges it.</source>
        <comment>SCOPE-OTHER-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este objeto no es una imagen del equipo ({kind}); ningún modelo lo evalúa.</translation>
    </message>
    <message>
        <source>The modality is {modality}; the installed models judge {allowed} only.</source>
        <comment>SCOPE-OTHER-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La modalidad es {modality}; los modelos instalados solo evalúan: {allowed}.</translation>
    </message>
    <message>
        <source>There is no model {model!r} on this machine; see `lightbox models list`.</source>
        <comment>MODEL-NOT-FOUND</comment>
        <translation>No hay ningún modelo {model!r} en este equipo; vea `lightbox models list`.</translation>
    </message>
    <message>
        <source>The model package {model!r} has an unusable manifest ({detail}); install the package again.</source>
        <comment>MODEL-MANIFEST</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El paquete del modelo {model!r} tiene un manifiesto inutilizable ({detail}); instale de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The model package {model!r} is damaged ({detail}); install the package again.</source>
        <comment>MODEL-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El paquete del modelo {model!r} está dañado ({detail}); instale de nuevo el paquete.</translation>
    </message>
    <message>
        <source>The model gave an unusable answer for this image ({detail}); there is no result. Judge the image yourself and report it.</source>
        <comment>MODEL-OUTPUT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El modelo dio una respuesta inutilizable para esta imagen ({detail}); no hay resultado. Evalúe usted mismo la imagen e informe de ello.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.</source>
        <comment>POLICY-INVALID</comment>
        <translation>El archivo de normas de este equipo no se puede usar ({detail}); pida a quien administra el equipo que lo corrija o lo quite.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow this export; choose another one, or ask who manages the computer.</source>
        <comment>POLICY-EXPORT</comment>
        <translation>Las normas de este equipo no permiten esta exportación; elija otra, o pregunte a quien administra el equipo.</translation>
    </message>
    <message>
        <source>Lightbox&apos;s data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.</source>
        <comment>HOME-UNAVAILABLE</comment>
        <translation>No se puede crear la carpeta de datos de Lightbox ({detail}); ponga en LIGHTBOX_HOME una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>The log was written by a newer version of Lightbox; install that version or a later one.</source>
        <comment>LOG-NEWER</comment>
        <translation>El registro fue escrito por una versión más nueva de Lightbox; instale esa versión o una posterior.</translation>
    </message>
    <message>
        <source>The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.</source>
        <comment>LOG-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo del registro está dañado ({detail}); no se ha tocado. Restaure una copia de seguridad o pida ayuda.</translation>
    </message>
    <message>
        <source>The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.</source>
        <comment>LOG-UNAVAILABLE</comment>
        <translation>El registro no se puede abrir o escribir ({detail}); compruebe que el disco está presente, permite escribir y no está lleno.</translation>
    </message>
    <message>
        <source>There is another file of this name already, which is not a table of ours; choose another name.</source>
        <comment>FILE-EXISTS</comment>
        <translation>Ya hay otro archivo con este nombre, que no es una tabla de Lightbox; elija otro nombre.</translation>
    </message>
    <message>
        <source>A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.</source>
        <comment>TABLE-TOO-LONG</comment>
        <translation>Un libro de cálculo contiene como máximo {most} entradas; elija un periodo más corto, o exporte como CSV o JSON lines.</translation>
    </message>
    <message>
        <source>Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.</source>
        <comment>TRAINING-FOLDER</comment>
        <translation>Los casos confirmados se escriben en una carpeta nueva; elija una que aún no exista, o que esté vacía.</translation>
    </message>
    <message>
        <source>No case here is confirmed: a clinician&apos;s own reading or a later outcome must name its class first.</source>
        <comment>TRAINING-NONE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aquí no hay ningún caso confirmado: la lectura propia de un clínico o una evolución posterior debe nombrar primero su clase.</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}); choose another folder or medium.</source>
        <comment>FILE-UNWRITABLE</comment>
        <translation>El archivo no se puede escribir ({detail}); elija otra carpeta u otro medio.</translation>
    </message>
    <message>
        <source>The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.</source>
        <comment>LOG-NO-ENGINE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El cifrado del registro (SQLCipher) falta en esta instalación, así que no se guarda ningún paciente; instale Lightbox de nuevo.</translation>
    </message>
    <message>
        <source>There is a log on this computer already; log in, or ask an administrator for an account.</source>
        <comment>LOG-EXISTS</comment>
        <translation>Ya hay un registro en este equipo; inicie sesión, o pida una cuenta a un administrador.</translation>
    </message>
    <message>
        <source>There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.</source>
        <comment>LOG-MISSING</comment>
        <translation>Todavía no hay registro; inicie Lightbox, o ejecute `lightbox user add`, para crearlo con un primer administrador.</translation>
    </message>
    <message>
        <source>The log is locked; log in again.</source>
        <comment>LOG-LOCKED</comment>
        <translation>El registro está bloqueado; inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The pictures of {count} readings are damaged or gone; the readings are whole. A backup may bring them back.</source>
        <comment>LOG-PICTURES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Las imágenes de {count} lecturas están dañadas o perdidas; las lecturas están íntegras. Una copia de seguridad puede recuperarlas.</translation>
    </message>
    <message>
        <source>The backup cannot be written or read there ({detail}); check that the medium is present and writable, or choose another.</source>
        <comment>BACKUP-UNAVAILABLE</comment>
        <translation>La copia de seguridad no se puede escribir o leer ahí ({detail}); compruebe que el medio está presente y permite escribir, o elija otro.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.</source>
        <comment>BACKUP-FULL</comment>
        <translation>No hay espacio suficiente para la copia de seguridad: necesita {needed_mb} MB; libere espacio o elija otro medio.</translation>
    </message>
    <message>
        <source>A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.</source>
        <comment>BACKUP-FILE-SIZE</comment>
        <translation>Un archivo de la copia de seguridad sería más grande de lo que este medio admite (4 GB en FAT32); formatéelo como exFAT, o elija otro.</translation>
    </message>
    <message>
        <source>Another backup or restore is running; wait until it is done and try again.</source>
        <comment>BACKUP-BUSY</comment>
        <translation>Hay otra copia de seguridad o restauración en curso; espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.</source>
        <comment>BACKUP-FAILED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La nueva copia de seguridad no coincidía con el registro ({detail}) y se desechó; inténtelo de nuevo, o elija otro medio.</translation>
    </message>
    <message>
        <source>There is no backup at this place; choose the folder of a backup.</source>
        <comment>BACKUP-MISSING</comment>
        <translation>No hay ninguna copia de seguridad en este lugar; elija la carpeta de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete ({detail}); choose another one.</source>
        <comment>BACKUP-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta copia de seguridad está dañada o incompleta ({detail}); elija otra.</translation>
    </message>
    <message>
        <source>This backup belongs to another log; log in as an administrator of the log on this computer to replace it.</source>
        <comment>BACKUP-OTHER-LOG</comment>
        <translation>Esta copia de seguridad pertenece a otro registro; para reemplazarlo, inicie sesión como administrador del registro de este equipo.</translation>
    </message>
    <message>
        <source>The log is in use by another window or program; close that, then try again.</source>
        <comment>BACKUP-LOG-OPEN</comment>
        <translation>El registro está en uso por otra ventana o programa; ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Lightbox is open already; use that window, or close it first.</source>
        <comment>INSTANCE-RUNNING</comment>
        <translation>Lightbox ya está abierto; use esa ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only; restore a backup before anything new is stored.</source>
        <comment>LOG-READ-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro está dañado y abierto solo para lectura; restaure una copia de seguridad antes de guardar algo nuevo.</translation>
    </message>
    <message>
        <source>Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.</source>
        <comment>USE-NOT-ACCEPTED</comment>
        <translation>Nadie ha aceptado el uso previsto de Lightbox para este registro; un administrador inicia sesión una vez y lo acepta.</translation>
    </message>
    <message>
        <source>The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.</source>
        <comment>LOG-TAMPERED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro se modificó fuera de Lightbox: la entrada {sequence} de la auditoría no es válida ({reason}). Pida ayuda.</translation>
    </message>
    <message>
        <source>The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.</source>
        <comment>KEYS-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo de claves del registro no se puede usar ({detail}); vuelva a poner el de una copia de seguridad, o pida ayuda.</translation>
    </message>
    <message>
        <source>Name or password is wrong; type both again.</source>
        <comment>LOGIN-FAILED</comment>
        <translation>El nombre o la contraseña no es correcto; escriba ambos de nuevo.</translation>
    </message>
    <message>
        <source>The log opens with an account only; add `--user NAME` and `--password-file FILE`.</source>
        <comment>LOGIN-NEEDED</comment>
        <translation>El registro solo se abre con una cuenta; añada `--user NAME` y `--password-file FILE`.</translation>
    </message>
    <message>
        <source>Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.</source>
        <comment>AUTHORITY-NEEDED</comment>
        <translation>Solo un administrador cambia las cuentas; añada `--as NAME --as-password-file FILE`, o `--recovery-file FILE`.</translation>
    </message>
    <message>
        <source>The first account makes the log and must be an administrator&apos;s; add `--role administrator`.</source>
        <comment>FIRST-ADMINISTRATOR</comment>
        <translation>La primera cuenta crea el registro y debe ser de un administrador; añada `--role administrator`.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.</source>
        <comment>PASSWORD-NEEDED</comment>
        <translation>No hay terminal donde escribir la contraseña; añada `--password-file FILE`, o `-` para leerla de la entrada estándar.</translation>
    </message>
    <message>
        <source>The password or key cannot be read from this file ({detail}); check the file.</source>
        <comment>PASSWORD-FILE</comment>
        <translation>La contraseña o la clave no se puede leer de este archivo ({detail}); compruebe el archivo.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; start again.</source>
        <comment>PASSWORD-TYPED</comment>
        <translation>Las dos contraseñas no son iguales; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The recovery key cannot be written into this file ({detail}); choose a new file that does not exist yet.</source>
        <comment>RECOVERY-FILE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La clave de recuperación no se puede escribir en este archivo ({detail}); elija un archivo nuevo que aún no exista.</translation>
    </message>
    <message>
        <source>Too many failed logins; try again in {seconds} seconds.</source>
        <comment>LOGIN-WAIT</comment>
        <translation>Demasiados inicios de sesión fallidos; inténtelo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.</source>
        <comment>RECOVERY-KEY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta no es una clave de recuperación, o está mal escrita; cópiela de la hoja impresa, letra por letra.</translation>
    </message>
    <message>
        <source>This recovery key does not open this log; look for the sheet that was printed last.</source>
        <comment>RECOVERY-WRONG</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta clave de recuperación no abre este registro; busque la última hoja que se imprimió.</translation>
    </message>
    <message>
        <source>Type the newest six-digit code of your telephone; if it is refused, check this computer&apos;s clock.</source>
        <comment>LOGIN-CODE</comment>
        <translation>Escriba el código de seis cifras más reciente de su teléfono; si se rechaza, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The present password is wrong; type it again.</source>
        <comment>PASSWORD-WRONG</comment>
        <translation>La contraseña actual no es correcta; escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This password is guessed too easily: {problem}. Three or four words that do not belong together are better.</source>
        <comment>PASSWORD-WEAK</comment>
        <translation>Esta contraseña es demasiado fácil de adivinar: {problem}. Tres o cuatro palabras sin relación entre sí son mejores.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.</source>
        <comment>ACCOUNT-NAME</comment>
        <translation>Este no puede ser el nombre de una cuenta; use de 2 a 32 de los caracteres a a z, 0 a 9, punto, guion, guion bajo.</translation>
    </message>
    <message>
        <source>There is an account {name} already; choose another name.</source>
        <comment>ACCOUNT-EXISTS</comment>
        <translation>Ya hay una cuenta {name}; elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no account {name}; see the list of accounts.</source>
        <comment>ACCOUNT-NOT-FOUND</comment>
        <translation>No hay ninguna cuenta {name}; vea la lista de cuentas.</translation>
    </message>
    <message>
        <source>The account {name} is disabled; enable it with a new password first.</source>
        <comment>ACCOUNT-DISABLED</comment>
        <translation>La cuenta {name} está desactivada; actívela primero con una contraseña nueva.</translation>
    </message>
    <message>
        <source>While trying out there are no accounts; set up a log first.</source>
        <comment>ACCOUNT-NONE</comment>
        <translation>Mientras se prueba el programa no hay cuentas; cree primero un registro.</translation>
    </message>
    <message>
        <source>The account {name} is the last administrator&apos;s; make another administrator first.</source>
        <comment>LAST-ADMINISTRATOR</comment>
        <translation>La cuenta {name} es la del último administrador; nombre primero a otro administrador.</translation>
    </message>
    <message>
        <source>The account has a second factor already; end that one first.</source>
        <comment>SECOND-FACTOR-SET</comment>
        <translation>La cuenta ya tiene un segundo factor; quite primero ese.</translation>
    </message>
    <message>
        <source>Your account may not do this ({action}); it needs the role {role}. Ask an administrator.</source>
        <comment>NOT-ALLOWED</comment>
        <translation>Su cuenta no puede hacer esto ({action}); se necesita el rol {role}. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Another program is working on this batch; wait until it is done, or end it there.</source>
        <comment>BATCH-RUNNING</comment>
        <translation>Otro programa está trabajando en este lote; espere a que termine, o deténgalo allí.</translation>
    </message>
    <message>
        <source>There is no such batch any more: it came to its end; look at the log for what was saved.</source>
        <comment>BATCH-NOT-FOUND</comment>
        <translation>Ese lote ya no existe: llegó a su fin; mire en el registro qué se guardó.</translation>
    </message>
    <message>
        <source>There is no entry {reading} in the log; search for the patient again.</source>
        <comment>LOG-NOT-FOUND</comment>
        <translation>No hay ninguna entrada {reading} en el registro; busque de nuevo al paciente.</translation>
    </message>
    <message>
        <source>This opinion cannot be stored ({detail}); correct it and save again.</source>
        <comment>OPINION-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta opinión no se puede guardar ({detail}); corríjala y guarde de nuevo.</translation>
    </message>
    <message>
        <source>This limit for referral cannot be kept ({detail}); choose another, or label more cases.</source>
        <comment>OPERATING-POINT</comment>
        <translation>Este límite de derivación no se puede conservar ({detail}); elija otro, o etiquete más casos.</translation>
    </message>
    <message>
        <source>There is no such person in the log; search for the patient again.</source>
        <comment>PERSON-NOT-FOUND</comment>
        <translation>No hay tal persona en el registro; busque de nuevo al paciente.</translation>
    </message>
    <message>
        <source>These two are one person in the log already; nothing is to be merged.</source>
        <comment>MERGE-SAME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estas dos ya son una sola persona en el registro; no hay nada que unir.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already; look at the patient again.</source>
        <comment>MERGE-NOT-FOUND</comment>
        <translation>No existe esa unión, o ya se deshizo; mire de nuevo al paciente.</translation>
    </message>
    <message>
        <source>This is not an id made by Lightbox, or it is mistyped; scan or type the label again.</source>
        <comment>LOCAL-ID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este no es un identificador creado por Lightbox, o está mal escrito; escanee o escriba de nuevo la etiqueta.</translation>
    </message>
    <message>
        <source>The search needs a name to be kept under; type one.</source>
        <comment>FILTER-NAME</comment>
        <translation>La búsqueda necesita un nombre para guardarse; escriba uno.</translation>
    </message>
    <message>
        <source>This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.</source>
        <comment>PATIENT-DELETED</comment>
        <translation>Este paciente fue eliminado después de que empezara el lote, así que no se guardó nada; abra de nuevo la radiografía si la necesita.</translation>
    </message>
    <message>
        <source>The deletion needs a reason that does not name the patient, for the audit keeps it; type another.</source>
        <comment>DELETE-REASON</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El borrado necesita un motivo que no nombre al paciente, porque la auditoría lo conserva; escriba otro.</translation>
    </message>
    <message>
        <source>The {field} of the patient cannot be right; correct it and save again.</source>
        <comment>LOG-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este dato del paciente no puede ser correcto ({field}); corríjalo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The file gives no display window; the full range of its values is shown.</source>
        <comment>NO-WINDOW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo no da una ventana de visualización; se muestra toda la gama de sus valores.</translation>
    </message>
    <message>
        <source>The picture was compressed with loss; fine detail may be missing.</source>
        <comment>LOSSY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen se comprimió con pérdida; pueden faltar detalles finos.</translation>
    </message>
    <message>
        <source>The DICOM file lacks its standard beginning and was read all the same.</source>
        <comment>NO-PREAMBLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Al archivo DICOM le falta su comienzo estándar y se leyó de todos modos.</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values, not the film as it is meant to be seen; export it for presentation.</source>
        <comment>FOR-PROCESSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo contiene los valores brutos del detector, no la radiografía como debe verse; expórtela para presentación.</translation>
    </message>
    <message>
        <source>High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.</source>
        <comment>HIGH-BIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>High Bit es {high_bit} para {bits_stored} bits almacenados; los valores se desplazaron en consecuencia.</translation>
    </message>
    <message>
        <source>The display window in the file is unusable and was ignored; the full range of values is shown.</source>
        <comment>WINDOW-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La ventana de visualización del archivo es inutilizable y se ignoró; se muestra toda la gama de valores.</translation>
    </message>
    <message>
        <source>An overlay of the file ({group}) cannot be used and is not shown: {detail}.</source>
        <comment>OVERLAY-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Una superposición del archivo ({group}) no se puede usar y no se muestra: {detail}.</translation>
    </message>
    <message>
        <source>The file&apos;s shutter cannot be used and hides nothing: {detail}.</source>
        <comment>SHUTTER-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El obturador del archivo no se puede usar y no oculta nada: {detail}.</translation>
    </message>
    <message>
        <source>The character set of the names in this file is not known; some letters may be wrong.</source>
        <comment>CHARACTER-SET</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se conoce el juego de caracteres de los nombres de este archivo; algunas letras pueden ser erróneas.</translation>
    </message>
    <message>
        <source>The header was repaired while reading ({detail}).</source>
        <comment>REPAIRED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La cabecera se reparó durante la lectura ({detail}).</translation>
    </message>
    <message>
        <source>The file is a colour picture; a model sees its brightness only.</source>
        <comment>COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo es una imagen en color; un modelo solo ve su brillo.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel; it is shown with 16.</source>
        <comment>BIT-DEPTH</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen tiene {bits} bits por píxel; se muestra con 16.</translation>
    </message>
    <message>
        <source>The picture has transparent parts; they are shown black.</source>
        <comment>ALPHA</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen tiene partes transparentes; se muestran en negro.</translation>
    </message>
    <message>
        <source>This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file where there is one.</source>
        <comment>PHOTO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esto es una fotografía o un escaneo de una radiografía, no la radiografía misma ({sign}); pueden perderse signos finos. Use el archivo original si lo hay.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.</source>
        <comment>PHOTO-STRAIGHTENED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía se recortó de la fotografía ({how}) y se enderezó; compruebe que no le falta nada.</translation>
    </message>
    <message>
        <source>The film&apos;s edges were not found in the photograph, which was used as it is; mark the film&apos;s corners.</source>
        <comment>PHOTO-NO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se encontraron los bordes de la radiografía en la fotografía, que se usó tal como es; marque las esquinas de la radiografía.</translation>
    </message>
    <message>
        <source>A reflection hides some {percent} % of the film; photograph it again without the lamp in it.</source>
        <comment>PHOTO-GLARE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un reflejo oculta cerca del {percent} % de la radiografía; fotografíela de nuevo sin la lámpara en ella.</translation>
    </message>
    <message>
        <source>The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.</source>
        <comment>PHOTO-MOIRE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La fotografía tiene el patrón de ondas de un monitor; use el archivo original, o fotografíelo desde más lejos.</translation>
    </message>
    <message>
        <source>The picture looks like a negative, and was used as it is; check it, and export it again with black air.</source>
        <comment>INVERTED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen parece un negativo y se usó tal como es; compruébela y expórtela de nuevo con el aire en negro.</translation>
    </message>
    <message>
        <source>The film looks turned by {degrees} degrees and was used as it is; export it again upright.</source>
        <comment>ROTATED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía parece girada {degrees} grados y se usó tal como es; expórtela de nuevo derecha.</translation>
    </message>
    <message>
        <source>One side of the chest seems to be cut off; use the whole film.</source>
        <comment>CROPPED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un lado del tórax parece cortado; use la radiografía entera.</translation>
    </message>
    <message>
        <source>The film is shown very dark; check its display window and exposure, and export it again.</source>
        <comment>TOO-DARK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía se muestra muy oscura; compruebe su ventana de visualización y su exposición, y expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The film is shown very bright; check its display window and exposure, and export it again.</source>
        <comment>TOO-BRIGHT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía se muestra muy clara; compruebe su ventana de visualización y su exposición, y expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The picture has only {levels} different grey levels; fine signs may be missing.</source>
        <comment>FEW-LEVELS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen tiene solo {levels} niveles de gris distintos; pueden faltar signos finos.</translation>
    </message>
    <message>
        <source>The picture has only {columns} x {rows} pixels; fine signs may be missing.</source>
        <comment>LOW-RESOLUTION</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen tiene solo {columns} x {rows} píxeles; pueden faltar signos finos.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known; {model} was built and measured for {allowed} only. Enter the age.</source>
        <comment>AGE-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se conoce la edad del paciente; {model} se construyó y midió solo para: {allowed}. Introduzca la edad.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong at other ages, for which there is {others}. Enter the age.</source>
        <comment>AGE-UNKNOWN-CHOICE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se conoce la edad del paciente: {model} ({allowed}) se eligió solo por la imagen. Su respuesta es errónea a otras edades, para las que hay {others}. Introduzca la edad.</translation>
    </message>
    <message>
        <source>By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.</source>
        <comment>AGE-LOOK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Por su aspecto, esta radiografía corresponde más bien a {other} ({allowed}) que a la edad conocida. Compruebe la edad y de quién es la radiografía.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken; {model} judges {allowed} views only.</source>
        <comment>VIEW-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo no dice cómo se tomó la imagen; {model} solo evalúa proyecciones {allowed}.</translation>
    </message>
    <message>
        <source>The file&apos;s description speaks of a lateral film; the model knows frontal films only. Check the view.</source>
        <comment>LATERAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La descripción del archivo habla de una radiografía lateral; el modelo solo conoce radiografías frontales. Compruebe la proyección.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.</source>
        <comment>BIT-DEPTH-UNUSUAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen tiene {bits} bits por píxel, lo que es inusual en una radiografía; compruebe que se muestra correctamente.</translation>
    </message>
    <message>
        <source>The {which} date in the file cannot be read and counts as not given; check it.</source>
        <comment>DATE-UNREADABLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Una fecha del archivo ({which}) no se puede leer y cuenta como no dada; compruébela.</translation>
    </message>
    <message>
        <source>The study date in the file lies in the future; check it, and this computer&apos;s clock.</source>
        <comment>STUDY-IN-FUTURE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La fecha del estudio en el archivo está en el futuro; compruébela, y también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The file says that the patient was born after the study, so no age is known; check patient and dates.</source>
        <comment>BIRTH-AFTER-STUDY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo dice que el paciente nació después del estudio, así que no se conoce la edad; compruebe el paciente y las fechas.</translation>
    </message>
    <message>
        <source>The birth date in the file lies more than {years} years before the study, so no age is known; check it.</source>
        <comment>BIRTH-TOO-EARLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La fecha de nacimiento en el archivo es más de {years} años anterior al estudio, así que no se conoce la edad; compruébela.</translation>
    </message>
    <message>
        <source>The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.</source>
        <comment>AGE-DISAGREES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La edad en el archivo ({stated}) no concuerda con sus fechas de nacimiento y de estudio ({counted}), así que no se conoce la edad; introdúzcala.</translation>
    </message>
    <message>
        <source>The file gives a name but no patient ID; check who this is.</source>
        <comment>ID-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo da un nombre pero no un identificador de paciente; compruebe quién es.</translation>
    </message>
    <message>
        <source>The file names two patients or two IDs; check whose film this is.</source>
        <comment>IDENTITY-TWO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo nombra a dos pacientes o dos identificadores; compruebe de quién es esta radiografía.</translation>
    </message>
    <message>
        <source>The file names no patient.</source>
        <comment>IDENTITY-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo no nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.</source>
        <comment>UID-OTHER-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro tiene esta imagen o su estudio, según sus UID, también bajo otro paciente; compruebe de quién es esta radiografía.</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}: solo para investigación. Esta respuesta no ha superado su auditoría; no actúe según ella.</translation>
    </message>
    <message>
        <source>The picture is unusual for {model}; read the answer with extra care.</source>
        <comment>NEAR-SCOPE-LIMIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen es inusual para {model}; lea la respuesta con especial cuidado.</translation>
    </message>
    <message>
        <source>This is a sample made by Lightbox, not a patient&apos;s image.</source>
        <comment>SAMPLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta es una muestra creada por Lightbox, no la imagen de un paciente.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lightbox and this step was not done.</source>
        <translation>Algo salió mal dentro de Lightbox y este paso no se realizó.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, para cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice</source>
        <translation>XLSX, para Excel y LibreOffice</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON lines, para programas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>With names, IDs, birth dates and file names</source>
        <translation>Con nombres, identificadores, fechas de nacimiento y nombres de archivo</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Entries written: {0}</source>
        <translation>Entradas escritas: {0}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>Se escribió %n entrada.</numerusform>
            <numerusform>Se escribieron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo no está cifrado: guárdelo donde se guardan los papeles de los pacientes.</translation>
    </message>
    <message>
        <source>More than {0} entries</source>
        <translation>Más de {0} entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of the search on screen, each with answer, probabilities, model, warnings, age, sex and study date.</source>
        <translation>{0} de la búsqueda en pantalla, cada una con respuesta, probabilidades, modelo, advertencias, edad, sexo y fecha del estudio.</translation>
    </message>
    <message>
        <source>Each names its patient. Anyone who gets the file can read it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada una nombra a su paciente. Cualquiera que reciba el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>No name, ID, birth date or file name; a number tells which images are of one person.</source>
        <translation>Sin nombre, identificador, fecha de nacimiento ni nombre de archivo; un número indica qué imágenes son de una misma persona.</translation>
    </message>
    <message>
        <source>The audit keeps that you exported.</source>
        <translation>La auditoría conserva que usted exportó.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Tells ill from normal (AUC)</source>
        <translation>Distingue enfermo de normal (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from all others (AUC)</source>
        <translation>Distingue {0} de todos los demás (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from {1} (AUC)</source>
        <translation>Distingue {0} de {1} (AUC)</translation>
    </message>
    <message>
        <source>Right on whether it is ill or normal (accuracy)</source>
        <translation>Acierta si es enfermo o normal (exactitud)</translation>
    </message>
    <message>
        <source>Ill, but called normal</source>
        <translation>Enfermo, pero llamado normal</translation>
    </message>
    <message>
        <source>Normal, but called ill</source>
        <translation>Normal, pero llamado enfermo</translation>
    </message>
    <message>
        <source>Right class of {0} (accuracy)</source>
        <translation>Clase correcta entre {0} (exactitud)</translation>
    </message>
    <message>
        <source>Right class of {0}, where each class counts the same (balanced accuracy)</source>
        <translation>Clase correcta entre {0}, donde cada clase cuenta lo mismo (exactitud equilibrada)</translation>
    </message>
    <message>
        <source>{0}: where it is, it is called so (recall)</source>
        <translation>{0}: donde lo es, se llama así (sensibilidad)</translation>
    </message>
    <message>
        <source>{0}: where it is not, it is not called so (specificity)</source>
        <translation>{0}: donde no lo es, no se llama así (especificidad)</translation>
    </message>
    <message>
        <source>So far are the percentages from the truth, on average (calibration error)</source>
        <translation>Distancia media de los porcentajes a la verdad (error de calibración)</translation>
    </message>
    <message>
        <source>Error of all probabilities together; 0 is best (Brier score)</source>
        <translation>Error de todas las probabilidades juntas; 0 es lo mejor (puntuación de Brier)</translation>
    </message>
    <message>
        <source>Prediction sets that hold the right class</source>
        <translation>Conjuntos de predicción que contienen la clase correcta</translation>
    </message>
    <message>
        <source>Classes in a prediction set, on average</source>
        <translation>Clases en un conjunto de predicción, en promedio</translation>
    </message>
    <message>
        <source>Like enough to the training images to be judged</source>
        <translation>Lo bastante parecida a las imágenes de entrenamiento para evaluarse</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>{0}, at the operating point</source>
        <translation>{0}, en el punto de operación</translation>
    </message>
</context>
<context>
    <name>FileMarks</name>
    <message>
        <source>OVERLAYS OFF</source>
        <translation>SUPERPOSICIONES NO</translation>
    </message>
    <message>
        <source>SHUTTER OFF</source>
        <translation>OBTURADOR NO</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>CON PÉRDIDA</translation>
    </message>
    <message>
        <source>LOSSY {0}:1</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>CON PÉRDIDA {0}:1</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
</context>
<context>
    <name>FilmState</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No puede distinguir</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Judged otherwise</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Evaluada de otro modo</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Leer primero</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation> o </translation>
    </message>
    <message>
        <source>{0}: cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: no puede distinguir</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>con dudas</translation>
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
        <translation>Guardar y ver la respuesta</translation>
    </message>
    <message>
        <source>It is kept as it stands. After the answer you may give another reading.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Se conserva tal como está. Después de la respuesta puede dar otra lectura.</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No puedo decidir</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Probarlo primero</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Make the log</source>
        <translation>Crear el registro</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Abrir Lightbox</translation>
    </message>
    <message>
        <source>Making the log</source>
        <translation>Creando el registro</translation>
    </message>
</context>
<context>
    <name>FrameSlider</name>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>How many frames a second are played</source>
        <translation>Cuántos fotogramas por segundo se reproducen</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>Reproducir los fotogramas</translation>
    </message>
    <message>
        <source>Stop playing (K)</source>
        <translation>Detener la reproducción (K)</translation>
    </message>
    <message>
        <source>Play the frames (K)</source>
        <translation>Reproducir los fotogramas (K)</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Fotograma {0} de {1}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}, shown and not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Fotograma {0} de {1}, mostrado y no evaluado</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Slices, the worst first</source>
        <translation>Cortes, los peores primero</translation>
    </message>
    <message>
        <source>{0} of {1} slices are done</source>
        <translation>{0} de {1} cortes están listos</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s), to be read first</source>
        <translation>
            <numerusform>%n corte, que hay que leer primero</numerusform>
            <numerusform>%n cortes, que hay que leer primero</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {0} slices could be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se pudo evaluar ninguno de los {0} cortes</translation>
    </message>
    <message>
        <source>Worst: slice {0} of {1}, {2}. All: {3}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Peor: corte {0} de {1}, {2}. Todos: {3}</translation>
    </message>
    <message>
        <source>{0} not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} sin evaluar</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search patients</source>
        <translation>Buscar pacientes</translation>
    </message>
    <message>
        <source>Offline, encrypted</source>
        <translation>Sin conexión, cifrado</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the log is encrypted.</source>
        <translation>Nada sale de este equipo, y el registro está cifrado.</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>Cuenta de {0}</translation>
    </message>
</context>
<context>
    <name>HeatmapControls</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Show where the model looked (H). Hold Space to see the image without it. It is no proof of where a disease is, and it can be wrong where the answer is right.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mostrar dónde miró el modelo (H). Mantenga pulsada la barra espaciadora para ver la imagen sin él. No es prueba de dónde hay una enfermedad, y puede estar equivocado donde la respuesta es correcta.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Clase del mapa de calor</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Colores del mapa de calor</translation>
    </message>
    <message>
        <source>Blue to yellow (red-green blindness)</source>
        <translation>De azul a amarillo (ceguera al rojo y verde)</translation>
    </message>
    <message>
        <source>Opacity, drawing and colours of the heat map</source>
        <translation>Opacidad, trazado y colores del mapa de calor</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Drawing of the heat map</source>
        <translation>Trazado del mapa de calor</translation>
    </message>
    <message>
        <source>Colours and line</source>
        <translation>Colores y línea</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Solo colores</translation>
    </message>
    <message>
        <source>Line only, at half of the strongest</source>
        <translation>Solo línea, a la mitad del más fuerte</translation>
    </message>
    <message>
        <source>Black to yellow</source>
        <translation>De negro a amarillo</translation>
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
        <translation>Ayuda de Lightbox</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n capítulo</numerusform>
            <numerusform>%n capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Read today</source>
        <translation>Leídas hoy</translation>
    </message>
    <message>
        <source>Nothing read today</source>
        <translation>Nada leído hoy</translation>
    </message>
    <message>
        <source>Images appear here as soon as they are analysed.</source>
        <translation>Las imágenes aparecen aquí en cuanto se analizan.</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. Plug one in and back up, under File, Backups.</source>
        <translation>Desde hace una semana no se ha hecho ninguna copia de seguridad en un segundo medio. Conecte uno y haga una copia, en Archivo, Copias de seguridad.</translation>
    </message>
    <message>
        <source>No recovery sheet was printed or saved. Make a new recovery key, under Account, Accounts.</source>
        <translation>No se imprimió ni guardó ninguna hoja de recuperación. Cree una clave de recuperación nueva, en Cuenta, Cuentas.</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Look whether it is the right one, and confirm it.</source>
        <translation>El registro se restauró de una copia de seguridad. Mire si es el correcto, y confírmelo.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Es el correcto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Drop images, a folder or a CD here</source>
        <translation>Suelte aquí imágenes, una carpeta o un CD</translation>
    </message>
    <message>
        <source>Your account can look at results, but not analyse</source>
        <translation>Su cuenta puede ver resultados, pero no analizar</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, TIFF, BMP or WebP, also in ZIP archives</source>
        <translation>DICOM, JPEG, PNG, TIFF, BMP o WebP, también en archivos ZIP</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>1  Open</source>
        <translation>1  Abrir</translation>
    </message>
    <message>
        <source>Drop an image; it is analysed at once.</source>
        <translation>Suelte una imagen; se analiza enseguida.</translation>
    </message>
    <message>
        <source>2  Look</source>
        <translation>2  Mirar</translation>
    </message>
    <message>
        <source>Compare the answer with the image yourself.</source>
        <translation>Compare usted mismo la respuesta con la imagen.</translation>
    </message>
    <message>
        <source>3  Find again</source>
        <translation>3  Volver a encontrar</translation>
    </message>
    <message>
        <source>Every result stays in the log.</source>
        <translation>Cada resultado queda en el registro.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Close this view</source>
        <translation>Cerrar esta vista</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nombre no indicado</translation>
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
        <translation>No es el mismo paciente</translation>
    </message>
    <message>
        <source>Earlier films: {0}</source>
        <translation>Radiografías anteriores: {0}</translation>
    </message>
    <message>
        <source>No date in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo no tiene fecha</translation>
    </message>
    <message>
        <source>No date in the file, read on {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo no tiene fecha, leído el {0}</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Other film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Otra radiografía</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>fotograma {0}</translation>
    </message>
    <message>
        <source>Interval unknown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Intervalo desconocido</translation>
    </message>
    <message>
        <source>Same day</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mismo día</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n day(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Anterior, %n día antes</numerusform>
            <numerusform>Anterior, %n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n week(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Anterior, %n semana antes</numerusform>
            <numerusform>Anterior, %n semanas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n month(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Anterior, %n mes antes</numerusform>
            <numerusform>Anterior, %n meses antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n year(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Anterior, %n año antes</numerusform>
            <numerusform>Anterior, %n años antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n day(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n día después</numerusform>
            <numerusform>Posterior, %n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n week(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n semana después</numerusform>
            <numerusform>Posterior, %n semanas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n month(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n mes después</numerusform>
            <numerusform>Posterior, %n meses después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n year(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n año después</numerusform>
            <numerusform>Posterior, %n años después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Images: {0}</source>
        <translation>Imágenes: {0}</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>Ninguna imagen abierta</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>An image with {0} x {1} pixels</source>
        <translation>Una imagen de {0} x {1} píxeles</translation>
    </message>
    <message>
        <source>Attention: weak to strong</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Atención: de débil a fuerte</translation>
    </message>
    <message>
        <source>Line: half of the strongest attention</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Línea: la mitad de la atención más fuerte</translation>
    </message>
    <message>
        <source>Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dónde miró el modelo. No es un contorno de la enfermedad.</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0} %</translation>
    </message>
    <message>
        <source>{0} (true size)</source>
        <translation>{0} (tamaño real)</translation>
    </message>
    <message>
        <source>{0} (true proportions)</source>
        <translation>{0} (proporciones reales)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>MUESTRA</translation>
    </message>
    <message>
        <source>INVERTED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>INVERTIDA</translation>
    </message>
    <message>
        <source>TURNED {0}°</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>GIRADA {0}°</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>EN ESPEJO</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label films</source>
        <translation>Etiquetar radiografías</translation>
    </message>
    <message>
        <source>Film to label</source>
        <translation>Radiografía que etiquetar</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>No puedo decidir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografía {0} de {1}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta es la copia pequeña que conserva el registro. {0}</translation>
    </message>
    <message>
        <source>You have stored or opened this film before: your label counts as one with the answer in sight.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Usted ya ha guardado o abierto antes esta radiografía: su etiqueta cuenta como hecha con la respuesta a la vista.</translation>
    </message>
    <message>
        <source>What does the film show? Judge by the film and by what you know of the patient; the model&apos;s answer is not shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>¿Qué muestra la radiografía? Júzguela por la radiografía y por lo que sabe del paciente; la respuesta del modelo no se muestra.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Etiquetas para pacientes nuevos</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Etiquetas para pacientes nuevos</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Make IDs</source>
        <translation>Crear ID</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>Made: {0}. Save or print them now; the log lists them nowhere else.</source>
        <translation>Creadas: {0}. Guárdelas o imprímalas ahora; el registro no las enumera en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Guardar las etiquetas</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Make IDs first.</source>
        <translation>Cree primero los identificadores.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>No hay ninguna impresora en este equipo.</translation>
    </message>
    <message>
        <source>{0} fit on a sheet</source>
        <translation>Caben {0} en una hoja</translation>
    </message>
    <message>
        <source>For patients without an ID. Each label has its ID as text, bar code and QR code: stick it on the patient&apos;s card, and scan it where an ID is asked for. The last character tells a mistyped one.</source>
        <translation>Para pacientes sin identificador. Cada etiqueta lleva su identificador como texto, código de barras y código QR: péguela en la tarjeta del paciente y escanéela donde se pida un identificador. El último carácter revela uno mal escrito.</translation>
    </message>
    <message>
        <source>Sheets of 3 x 8 labels of 70 x 36 mm on A4; print at actual size.</source>
        <translation>Hojas de 3 x 8 etiquetas de 70 x 36 mm en A4; imprima a tamaño real.</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It can be changed at any time in the preferences.</source>
        <translation>Se puede cambiar en cualquier momento en las preferencias.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Por encima del límite de derivación de este centro (P(enfermo) {0}, límite {1}; fijado por {2}, {3})</translation>
    </message>
    <message>
        <source>Below this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Por debajo del límite de derivación de este centro (P(enfermo) {0}, límite {1}; fijado por {2}, {3})</translation>
    </message>
    <message>
        <source>This clinic&apos;s limit was set for version {0}, not for this version ({1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El límite de este centro se fijó para la versión {0}, no para esta versión ({1}).</translation>
    </message>
    <message>
        <source>Above the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Por encima del límite propio del modelo (P(enfermo) {0}, límite {1})</translation>
    </message>
    <message>
        <source>Below the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Por debajo del límite propio del modelo (P(enfermo) {0}, límite {1})</translation>
    </message>
    <message>
        <source>On its test images this limit missed {0} of 100 ill and called {1} of 100 well ill.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En sus imágenes de prueba este límite pasó por alto {0} de 100 enfermos y llamó enfermos a {1} de 100 sanos.</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>saved it</source>
        <translation>la guardó</translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation>la consultó</translation>
    </message>
    <message>
        <source>corrected the patient</source>
        <translation>corrigió el paciente</translation>
    </message>
    <message>
        <source>gave an opinion</source>
        <translation>dio una opinión</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>la exportó</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada elegida</translation>
    </message>
    <message>
        <source>Open this image</source>
        <translation>Abrir esta imagen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>This image names no patient.</source>
        <translation>Esta imagen no nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Ninguna entrada elegida</translation>
    </message>
    <message>
        <source>Small copy of the image</source>
        <translation>Copia pequeña de la imagen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation>No hay más datos</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La respuesta dada antes no es válida a esta edad.</translation>
    </message>
    <message>
        <source>Open the image and give your own reading: the answer is shown afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Abra la imagen y dé su propia lectura: la respuesta se muestra después.</translation>
    </message>
    <message>
        <source>The answer is shown as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La respuesta se muestra en cuanto un clínico ha leído la imagen.</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Código {0}</translation>
    </message>
    <message>
        <source>made a report of it</source>
        <translation>hizo un informe de ella</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
    <message>
        <source>Readings of this image</source>
        <translation>Lecturas de esta imagen</translation>
    </message>
    <message>
        <source>{0}   {1}, {2}</source>
        <translation>{0}   {1}, {2}</translation>
    </message>
    <message>
        <source>Who it was said to be of</source>
        <translation>De quién se dijo que era</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>by the file: {0}</source>
        <translation>según el archivo: {0}</translation>
    </message>
    <message>
        <source>typed: {0}</source>
        <translation>escrito: {0}</translation>
    </message>
    <message>
        <source>Audit of this reading</source>
        <translation>Auditoría de esta lectura</translation>
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
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>Palabras: {0}</translation>
    </message>
    <message>
        <source>ID: {0}</source>
        <translation>ID: {0}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Without this condition: {0}</source>
        <translation>Sin esta condición: {0}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Cualquier respuesta</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log entries</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Name of this search (only you see it):</source>
        <translation>Nombre de esta búsqueda (solo usted la ve):</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Más de {0}</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Entradas: {0}</translation>
    </message>
    <message>
        <source>Entries that you have read: {0}</source>
        <translation>Entradas que usted ha leído: {0}</translation>
    </message>
    <message>
        <source>What is still to be read is left out: this list would tell its answer.</source>
        <translation>Lo que aún está por leer queda fuera: esta lista revelaría su respuesta.</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>Guardar esta búsqueda...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Every image that is analysed is kept here, with its result, on this computer only.</source>
        <translation>Cada imagen que se analiza se conserva aquí, con su resultado, solo en este equipo.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>El registro está vacío</translation>
    </message>
    <message>
        <source>Try fewer words, or another date, answer or state.</source>
        <translation>Pruebe con menos palabras, o con otra fecha, respuesta o estado.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha estudio</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Guardó</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>or {0}</source>
        <translation>o {0}</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Seis cifras</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Código de su teléfono</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Type your password to go on, or choose another name.</source>
        <translation>Escriba su contraseña para continuar, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Everybody has an account of their own.</source>
        <translation>Cada persona tiene una cuenta propia.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already; wait for the next one.</source>
        <translation>Este código es incorrecto o ya se usó; espere al siguiente.</translation>
    </message>
    <message>
        <source>Too many failed logins under this name.</source>
        <translation>Demasiados inicios de sesión fallidos con este nombre.</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>Inténtelo de nuevo en {0}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Elija su nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no log: nothing can be stored.</source>
        <translation>No hay registro: no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Images can be looked at, but not analysed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Las imágenes se pueden ver, pero no analizar.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>{0}°</source>
        <translation>{0}°</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} píxeles</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>No scale in the file: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sin escala en el archivo: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>Each region of this ultrasound image has its own scale: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada región de esta imagen de ecografía tiene su propia escala: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala: Pixel Spacing (0028,0030), {0}.</translation>
    </message>
    <message>
        <source>Scale: Imager Pixel Spacing (0018,1164), {0}, at the detector: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala: Imager Pixel Spacing (0018,1164), {0}, en el detector: los tamaños reales son menores.</translation>
    </message>
    <message>
        <source>Scale: Nominal Scanned Pixel Spacing (0018,2010), {0}, on the scanned film: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala: Nominal Scanned Pixel Spacing (0018,2010), {0}, en la radiografía escaneada: los tamaños reales son menores.</translation>
    </message>
    <message>
        <source>Scale set by hand: {0}. Not from the file.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala fijada a mano: {0}. No procede del archivo.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}. If it is that of the detector, real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala: Pixel Spacing (0028,0030), {0}. Si es la del detector, los tamaños reales son menores.</translation>
    </message>
    <message>
        <source>The file calls this film AP: the limit of 0.50 does not hold. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo llama AP a esta radiografía: el límite de 0,50 no es válido. La medición es de usted, no del modelo.</translation>
    </message>
    <message>
        <source>Above 0.50 suggests an enlarged heart only on an upright PA film of an adult after a deep breath, not on AP or supine films and not in small children. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Por encima de 0,50 sugiere un corazón agrandado solo en una radiografía PA de pie de un adulto tras una inspiración profunda, no en radiografías AP o en decúbito supino ni en niños pequeños. La medición es de usted, no del modelo.</translation>
    </message>
    <message>
        <source>1 of 3: draw a line down the middle of the spine.</source>
        <translation>1 de 3: trace una línea por el medio de la columna vertebral.</translation>
    </message>
    <message>
        <source>2 of 3: draw a line from the heart&apos;s right border to its left, where each is farthest out.</source>
        <translation>2 de 3: trace una línea del borde derecho del corazón al izquierdo, donde cada uno esté más hacia fuera.</translation>
    </message>
    <message>
        <source>3 of 3: draw a line across the chest where it is widest, from inner rib to inner rib.</source>
        <translation>3 de 3: trace una línea a través del tórax donde sea más ancho, de borde interno a borde interno de las costillas.</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>Sin píxeles</translation>
    </message>
    <message>
        <source>Mean {0}  SD {1}</source>
        <translation>Media {0}  DE {1}</translation>
    </message>
    <message>
        <source>Min {0}  Max {1}</source>
        <translation>Mín {0}  Máx {1}</translation>
    </message>
    <message>
        <source>Pixels {0}</source>
        <translation>Píxeles {0}</translation>
    </message>
    <message>
        <source>Area {0} square pixels</source>
        <translation>Área {0} píxeles cuadrados</translation>
    </message>
    <message>
        <source>Area {0} mm²</source>
        <translation>Área {0} mm²</translation>
    </message>
    <message>
        <source>No ratio: the heart&apos;s borders lie on one side of the midline, or a line has no length.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sin índice: los bordes del corazón están a un solo lado de la línea media, o una línea no tiene longitud.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Índice cardiotorácico {0}</translation>
    </message>
    <message>
        <source>Heart {0}, chest {1}</source>
        <translation>Corazón {0}, tórax {1}</translation>
    </message>
    <message>
        <source>{0} mm wide and {1} mm high a pixel</source>
        <translation>{0} mm de ancho y {1} mm de alto por píxel</translation>
    </message>
    <message>
        <source>{0} mm a pixel</source>
        <translation>{0} mm por píxel</translation>
    </message>
</context>
<context>
    <name>MeasurementsDialog</name>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Known limits and failures</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Límites y fallos conocidos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How often an answer is right</source>
        <translation>Con qué frecuencia acierta una respuesta</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>Which one this is</source>
        <translation>Cuál es este</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Modalidad {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Proyecciones {0}</translation>
    </message>
    <message>
        <source>At least {0} pixels on the shorter side</source>
        <translation>Al menos {0} píxeles en el lado más corto</translation>
    </message>
    <message>
        <source>For research only: it did not pass its audit, and nobody may act on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Solo para investigación: esta respuesta no superó su auditoría, y nadie debe actuar según ella.</translation>
    </message>
    <message>
        <source>Where the operating point is used, it is called from a probability of</source>
        <translation>Donde se usa el punto de operación, se llama así a partir de una probabilidad de</translation>
    </message>
    <message>
        <source>Prediction sets are made to hold the right class in {0} of the cases.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Los conjuntos de predicción están hechos para contener la clase correcta en el {0} de los casos.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>{0}: {1} images of {2} patients</source>
        <translation>{0}: {1} imágenes de {2} pacientes</translation>
    </message>
    <message>
        <source>Where both ends of an interval are 0, or both are 1, no such image was seen; that does not mean that there is none.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Donde ambos extremos de un intervalo son 0, o ambos son 1, no se vio ninguna imagen así; eso no significa que no exista ninguna.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>Used for: {0}. Licence: {1}.</source>
        <translation>Usado para: {0}. Licencia: {1}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, preprocessing {2}</source>
        <translation>{0} x {1} píxeles, preprocesamiento {2}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>Temperature of the probabilities</source>
        <translation>Temperatura de las probabilidades</translation>
    </message>
    <message>
        <source>Limit of the scope</source>
        <translation>Límite del ámbito</translation>
    </message>
</context>
<context>
    <name>ModelFactsDialog</name>
    <message>
        <source>Facts of the model {0}</source>
        <translation>Datos del modelo {0}</translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation>Datos del modelo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiar todo como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoyo a la decisión, no un diagnóstico. No es un producto sanitario (dispositivo médico).</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>What the model saw</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lo que vio el modelo</translation>
    </message>
    <message>
        <source>No model that is installed has judged this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ningún modelo instalado ha evaluado esta imagen.</translation>
    </message>
    <message>
        <source>Only the small copy of the log is there, and the model saw the whole image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Solo está disponible la copia pequeña del registro, y el modelo vio la imagen entera.</translation>
    </message>
    <message>
        <source>The model has not seen this frame.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El modelo no ha visto este fotograma.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen no se puede crear.</translation>
    </message>
    <message>
        <source>{0} x {1}, window from the file; display changes never change this</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} x {1}, ventana del archivo; los cambios de visualización nunca cambian esto</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Chest film, adult</source>
        <translation>Radiografía de tórax, adulto</translation>
    </message>
    <message>
        <source>classification of frontal chest films</source>
        <translation>clasificación de radiografías de tórax frontales</translation>
    </message>
    <message>
        <source>frontal chest films of adults</source>
        <translation>radiografías de tórax frontales de adultos</translation>
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
        <translation>No se encontró ninguna opacidad; esto no descarta una enfermedad.</translation>
    </message>
    <message>
        <source>Lung opacity</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Opacidad pulmonar</translation>
    </message>
    <message>
        <source>The film shows an opacity, as pneumonia makes it; other causes are possible.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía muestra una opacidad, como la que produce la neumonía; son posibles otras causas.</translation>
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
        <translation>Una opacidad como en las radiografías de COVID-19 de un solo hospital; no distingue la COVID-19 de otras neumonías.</translation>
    </message>
    <message>
        <source>Adults with a frontal chest film: NIH Clinical Center, USA; COVID-19 from Hannover, Germany.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Adultos con una radiografía de tórax frontal: NIH Clinical Center, EE. UU.; COVID-19 de Hannover, Alemania.</translation>
    </message>
    <message>
        <source>COVID-19 is research only: all its training films come from one hospital, and telling it from other opacities was learnt there.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COVID-19 es solo para investigación: todas sus radiografías de entrenamiento proceden de un solo hospital, y allí se aprendió a distinguirla de otras opacidades.</translation>
    </message>
    <message>
        <source>Normal and opacity come from one hospital, with labels mined from reports, some of them wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Normal y opacidad proceden de un solo hospital, con etiquetas extraídas de informes, algunas de ellas erróneas.</translation>
    </message>
    <message>
        <source>Tuberculosis, masses, effusions, heart failure and broken ribs are not known to the model; &apos;normal&apos; does not exclude them.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El modelo no conoce la tuberculosis, las masas, los derrames, la insuficiencia cardíaca ni las costillas rotas; «normal» no los excluye.</translation>
    </message>
    <message>
        <source>Not for children: use chest-xray-child from 1 to 5 years; between 6 and 15 no model applies.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No es para niños: use chest-xray-child de 1 a 5 años; entre 6 y 15 no corresponde ningún modelo.</translation>
    </message>
    <message>
        <source>A film stored mirrored is not noticed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se advierte que una radiografía se haya guardado en espejo.</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>partición de prueba</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>many other hospitals (COVID-19 Image Data Collection), never trained on</source>
        <translation>muchos otros hospitales (COVID-19 Image Data Collection), nunca usados en el entrenamiento</translation>
    </message>
    <message>
        <source>healthy children, outside the population</source>
        <translation>niños sanos, fuera de la población</translation>
    </message>
    <message>
        <source>training, validation and test, split by patient</source>
        <translation>entrenamiento, validación y prueba, separados por paciente</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation and test</source>
        <translation>entrenamiento solo de la respuesta COVID-19, validación y prueba</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation</source>
        <translation>entrenamiento solo de la respuesta COVID-19, validación</translation>
    </message>
    <message>
        <source>measuring only; nothing was fitted on them</source>
        <translation>solo medición; nada se ajustó con ellas</translation>
    </message>
    <message>
        <source>start of the training: the networks had learnt pneumonia of children before</source>
        <translation>inicio del entrenamiento: las redes habían aprendido antes la neumonía de niños</translation>
    </message>
    <message>
        <source>start of the training of the networks for children</source>
        <translation>inicio del entrenamiento de las redes para niños</translation>
    </message>
    <message>
        <source>Chest film, adult, lite</source>
        <translation>Radiografía de tórax, adulto, ligero</translation>
    </message>
    <message>
        <source>Chest film, child</source>
        <translation>Radiografía de tórax, niño</translation>
    </message>
    <message>
        <source>frontal chest films of children</source>
        <translation>radiografías de tórax frontales de niños</translation>
    </message>
    <message>
        <source>No pneumonia pattern was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se encontró ningún patrón de neumonía; esto no descarta una enfermedad.</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Neumonía bacteriana</translation>
    </message>
    <message>
        <source>The pattern favours bacterial pneumonia; a film alone does not tell bacteria from viruses reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El patrón orienta a neumonía bacteriana; una radiografía por sí sola no distingue de forma fiable las bacterias de los virus.</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Neumonía vírica</translation>
    </message>
    <message>
        <source>The pattern favours viral pneumonia; a film alone does not tell viruses from bacteria reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El patrón orienta a neumonía vírica; una radiografía por sí sola no distingue de forma fiable los virus de las bacterias.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 with a routine antero-posterior chest film, one hospital in Guangzhou, China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Niños de 1 a 5 años con una radiografía de tórax anteroposterior de rutina, un solo hospital en Guangzhou, China.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 from one hospital: films of other ages or from elsewhere get worse, and for adults wrong, answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Niños de 1 a 5 años de un solo hospital: las radiografías de otras edades o de otros lugares reciben respuestas peores y, en adultos, erróneas.</translation>
    </message>
    <message>
        <source>The films were squeezed to a square before training; in this set the shape of a film alone hints at its class.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Las radiografías se comprimieron a un cuadrado antes del entrenamiento; en este conjunto la forma de una radiografía por sí sola da indicios de su clase.</translation>
    </message>
    <message>
        <source>Bacterial against viral is a weak distinction on a film; read it as &apos;the pattern favours&apos;.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bacteriana frente a vírica es una distinción débil en una radiografía; léala como «el patrón orienta a».</translation>
    </message>
    <message>
        <source>On the official test split, whose films differ a little from the training films, far more healthy children are called ill, and the prediction sets hold the true class less often, than on the validation films: expect the same elsewhere.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En la partición de prueba oficial, cuyas radiografías difieren un poco de las de entrenamiento, se llama enfermos a muchos más niños sanos, y los conjuntos de predicción contienen la clase verdadera con menos frecuencia que en las radiografías de validación: espere lo mismo en otros lugares.</translation>
    </message>
    <message>
        <source>Other diseases, devices in the chest and lateral films are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El modelo no conoce otras enfermedades, los dispositivos en el tórax ni las radiografías laterales.</translation>
    </message>
    <message>
        <source>official test split</source>
        <translation>partición de prueba oficial</translation>
    </message>
    <message>
        <source>healthy adults (NIH ChestX-ray14), outside the population</source>
        <translation>adultos sanos (NIH ChestX-ray14), fuera de la población</translation>
    </message>
    <message>
        <source>training, validation and official test split</source>
        <translation>partición de entrenamiento, validación y prueba oficial</translation>
    </message>
    <message>
        <source>start of the training</source>
        <translation>inicio del entrenamiento</translation>
    </message>
    <message>
        <source>measuring only: healthy adults, who are outside the population</source>
        <translation>solo medición: adultos sanos, que están fuera de la población</translation>
    </message>
    <message>
        <source>Retinal OCT</source>
        <translation>OCT de retina</translation>
    </message>
    <message>
        <source>classification of retinal OCT B-scans</source>
        <translation>clasificación de B-scans de OCT de retina</translation>
    </message>
    <message>
        <source>macular OCT B-scans of adults</source>
        <translation>B-scans maculares de OCT de adultos</translation>
    </message>
    <message>
        <source>None of the three diseases was found; this does not rule out others.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se encontró ninguna de las tres enfermedades; esto no descarta otras.</translation>
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
        <translation>El patrón orienta a neovascularización coroidea (degeneración macular húmeda): derivación urgente.</translation>
    </message>
    <message>
        <source>DME</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>EMD</translation>
    </message>
    <message>
        <source>The pattern favours diabetic macular edema: referral.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El patrón orienta a edema macular diabético: derivación.</translation>
    </message>
    <message>
        <source>Drusen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Drusas</translation>
    </message>
    <message>
        <source>The pattern favours drusen (early, dry macular degeneration): follow-up.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El patrón orienta a drusas (degeneración macular temprana, seca): seguimiento.</translation>
    </message>
    <message>
        <source>Adults with a macular OCT scan by a Heidelberg Spectralis; patients of several eye clinics in the USA and China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Adultos con una OCT macular de un Heidelberg Spectralis; pacientes de varias clínicas oftalmológicas de EE. UU. y China.</translation>
    </message>
    <message>
        <source>Scans of one make of device: on others expect worse answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>OCT de una sola marca de equipo: en otras espere peores respuestas.</translation>
    </message>
    <message>
        <source>Macular B-scans only; no en-face pictures, no volumes as a whole, no optic nerve scans.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Solo B-scans maculares; ni imágenes en-face, ni volúmenes completos, ni OCT del nervio óptico.</translation>
    </message>
    <message>
        <source>Other diseases (vein and artery occlusion, epiretinal membrane, holes, glaucoma) are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El modelo no conoce otras enfermedades (oclusión venosa y arterial, membrana epirretiniana, agujeros, glaucoma).</translation>
    </message>
    <message>
        <source>Wet and dry macular degeneration can stand in one eye; the answer is for the slice that is shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La degeneración macular húmeda y la seca pueden darse en un mismo ojo; la respuesta es para el corte que se muestra.</translation>
    </message>
    <message>
        <source>another hospital and device (OCTDL, Optovue), never trained on</source>
        <translation>otro hospital y otro equipo (OCTDL, Optovue), nunca usados en el entrenamiento</translation>
    </message>
    <message>
        <source>measuring only</source>
        <translation>solo medición</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Selector</translation>
    </message>
    <message>
        <source>telling kinds of pictures apart</source>
        <translation>distinción de tipos de imágenes</translation>
    </message>
    <message>
        <source>pictures of any kind</source>
        <translation>imágenes de cualquier tipo</translation>
    </message>
    <message>
        <source>Frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Radiografía de tórax frontal</translation>
    </message>
    <message>
        <source>Upright, bright on dark, the whole chest from the front.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Derecha, claro sobre oscuro, el tórax entero de frente.</translation>
    </message>
    <message>
        <source>OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>OCT de la retina</translation>
    </message>
    <message>
        <source>A B-scan: a slice through the retina.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un B-scan: un corte a través de la retina.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>None of these; no model judges it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ninguna de estas; ningún modelo la evalúa.</translation>
    </message>
    <message>
        <source>Any picture that is dropped on the program. What it passes on is upright, positive and whole.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cualquier imagen que se suelte en el programa. Lo que deja pasar está derecho, en positivo y entero.</translation>
    </message>
    <message>
        <source>It tells kinds of pictures apart; it does not judge quality, and it does not know whether a film is of a child or an adult.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Distingue tipos de imágenes; no evalúa la calidad, y no sabe si una radiografía es de un niño o de un adulto.</translation>
    </message>
    <message>
        <source>Chest films from the side of real patients were not at hand: only drawn ones were measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se disponía de radiografías de tórax laterales de pacientes reales: solo se midieron dibujadas.</translation>
    </message>
    <message>
        <source>A mirrored chest film is not refused reliably; the share that passes is among the figures.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Una radiografía de tórax en espejo no se rechaza de forma fiable; la proporción que pasa está entre las cifras.</translation>
    </message>
    <message>
        <source>Several B-scans on one sheet, or a B-scan whose parts were shuffled, may pass as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Varios B-scans en una hoja, o un B-scan cuyas partes se desordenaron, pueden pasar por uno.</translation>
    </message>
    <message>
        <source>The real pictures of other kinds are few: their intervals are wide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Las imágenes reales de otros tipos son pocas: sus intervalos son amplios.</translation>
    </message>
    <message>
        <source>OCT scans of two makes of device were measured; others may be refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Se midieron OCT de dos marcas de equipo; otras pueden ser rechazadas.</translation>
    </message>
    <message>
        <source>{0} (research only)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} (solo investigación)</translation>
    </message>
    <message>
        <source>Ages {0} and over</source>
        <translation>{0} años o más</translation>
    </message>
    <message>
        <source>Ages {0} to {1}</source>
        <translation>De {0} a {1} años</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Cargando los modelos</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Nothing can be judged until a model package is installed.</source>
        <translation>No se puede evaluar nada hasta que se instale un paquete de modelo.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No usable model</source>
        <translation>Ningún modelo utilizable</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>For research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Solo para investigación</translation>
    </message>
    <message>
        <source>With a class for research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Con una clase solo para investigación</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Spare, asked by its name only</source>
        <translation>De reserva, solo se usa si se pide por su nombre</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Population, figures, known failures, training data, fingerprint</source>
        <translation>Población, cifras, fallos conocidos, datos de entrenamiento, huella</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Modalidad {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Proyecciones {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Known limits: {0}. See the facts before you rely on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Límites conocidos: {0}. Vea los datos antes de confiar en él.</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>Medido en: {0}</translation>
    </message>
    <message>
        <source>Images: {0}, patients: {1}; with 95 % intervals</source>
        <translation>Imágenes: {0}, pacientes: {1}; con intervalos del 95 %</translation>
    </message>
    <message>
        <source>More figures in the facts: {0}</source>
        <translation>Más cifras en los datos: {0}</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>¿Con qué frecuencia se da aquí?</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Seguridad de la contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>At least {0} characters. Three or four words that do not belong together are easy to keep in mind.</source>
        <translation>Al menos {0} caracteres. Tres o cuatro palabras sin relación entre sí son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Not taken: {0}.</source>
        <translation>No se acepta: {0}.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>¿Qué significa {0}?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
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
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Which class is it? Choose it, or save again if you cannot tell.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>¿Qué clase es? Elíjala, o guarde otra vez si no puede decidir.</translation>
    </message>
    <message>
        <source>Your class</source>
        <translation>Su clase</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Resultó ser</translation>
    </message>
    <message>
        <source>The model gave no answer to agree with.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El modelo no dio ninguna respuesta con la que estar de acuerdo.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Your reading first</source>
        <translation>Su lectura primero</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Su lectura</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Final impression, referral and later outcome</source>
        <translation>Impresión final, derivación y evolución posterior</translation>
    </message>
    <message>
        <source>Urgency: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Urgencia: {0}</translation>
    </message>
    <message>
        <source>How soon somebody has to act</source>
        <translation>En cuánto tiempo alguien tiene que actuar</translation>
    </message>
    <message>
        <source>Not saved, older than what is signed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sin guardar, anterior a lo firmado</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Impresión final</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Evolución posterior</translation>
    </message>
</context>
<context>
    <name>OwnWindow</name>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoyo a la decisión, no un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hold to show</source>
        <translation>Mantener pulsado para mostrar</translation>
    </message>
    <message>
        <source>Hold to show: {0}</source>
        <translation>Mantener pulsado para mostrar: {0}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Type it, or scan a label</source>
        <translation>Escríbalo, o escanee una etiqueta</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Apellidos, nombre</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>nacimiento: {0}</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>The log has this ID for {0}. Is this the same person? If not, correct the ID; if so, save again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro tiene este ID para {0}. ¿Es la misma persona? Si no, corrija el ID; si lo es, guarde de nuevo.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Unidad de la edad</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Edad</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>Who is this image of?</source>
        <translation>¿De quién es esta imagen?</translation>
    </message>
    <message>
        <source>Another age may change what the model may judge: the image is then analysed again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Otra edad puede cambiar lo que el modelo puede evaluar: entonces la imagen se analiza de nuevo.</translation>
    </message>
    <message>
        <source>The earlier result stays as it is; to judge it with another age, open the image itself.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El resultado anterior queda como está; para evaluarla con otra edad, abra la imagen misma.</translation>
    </message>
    <message>
        <source>The age must be a number up to {0} years.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La edad debe ser un número de hasta {0} años.</translation>
    </message>
    <message>
        <source>This local ID is mistyped or not complete: its last character does not fit.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este ID local está mal escrito o incompleto: su último carácter no concuerda.</translation>
    </message>
    <message>
        <source>Careful: a patient in the log has this ID, or it was not made here. Is it the same patient?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Atención: un paciente del registro tiene este ID, o no se creó aquí. ¿Es el mismo paciente?</translation>
    </message>
    <message>
        <source>A new local ID.</source>
        <translation>Un ID local nuevo.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>Abrir radiografía</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Delete patient...</source>
        <translation>Eliminar paciente...</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>Choose two films first, the second with Ctrl held.</source>
        <translation>Elija primero dos radiografías, la segunda con Ctrl pulsado.</translation>
    </message>
    <message>
        <source>The patient was deleted.</source>
        <translation>El paciente se ha eliminado.</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>sin ID</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>nacimiento: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n radiografía</numerusform>
            <numerusform>%n radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the study</source>
        <translation>Día del estudio</translation>
    </message>
    <message>
        <source>Day of the study, or it was read</source>
        <translation>Día del estudio, o de la lectura</translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation>Día de la lectura</translation>
    </message>
    <message>
        <source>Probabilities over time</source>
        <translation>Probabilidades a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Probabilidad (%)</translation>
    </message>
    <message>
        <source>May be the same person: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Puede ser la misma persona: {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Two entries of this patient were made one by {0} on {1}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} unió en una sola dos entradas de este paciente el {1}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>PatientStrip</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>¿Cuál es correcto?</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Enter or correct who this image is of (E)</source>
        <translation>Introducir o corregir de quién es esta imagen (E)</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El del archivo</translation>
    </message>
    <message>
        <source>What was typed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El escrito</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which is right?   The file: {0}      Typed: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>¿Cuál es correcto?   El archivo: {0}      Escrito: {1}</translation>
    </message>
    <message>
        <source>This image&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El de esta imagen</translation>
    </message>
    <message>
        <source>The log&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El del registro</translation>
    </message>
    <message>
        <source>Which is right?   This image: {0}      The same study in the log: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>¿Cuál es correcto?   Esta imagen: {0}      El mismo estudio en el registro: {1}</translation>
    </message>
    <message>
        <source>No patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sin paciente</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nombre no indicado</translation>
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
        <translation>sin ID</translation>
    </message>
    <message>
        <source>age not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>edad no indicada</translation>
    </message>
    <message>
        <source>sex not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>sexo no indicado</translation>
    </message>
    <message>
        <source>Another patient in the log</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Otro paciente en el registro</translation>
    </message>
    <message>
        <source>Not the patient in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No es el paciente del archivo</translation>
    </message>
    <message>
        <source>Two patients in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dos pacientes en el archivo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>{0} a</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Judged by a photograph of the film, not by the film itself</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Evaluada a partir de una fotografía de la radiografía, no de la radiografía misma</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>FOTO</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set for this computer by its administrator (policy file).</source>
        <translation>Fijado para este equipo por su administrador (archivo de normas).</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Nada se mueve ni parpadea por sí solo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without use.</source>
        <translation>
            <numerusform>La ventana se bloquea tras %n minuto sin uso.</numerusform>
            <numerusform>La ventana se bloquea tras %n minutos sin uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these exports are allowed: {0}.</source>
        <translation>Solo se permiten estas exportaciones: {0}.</translation>
    </message>
    <message>
        <source>Nothing can be exported.</source>
        <translation>No se puede exportar nada.</translation>
    </message>
    <message>
        <source>The log has a folder of its own on this computer.</source>
        <translation>El registro tiene una carpeta propia en este equipo.</translation>
    </message>
</context>
<context>
    <name>PrevalenceDialog</name>
    <message>
        <source>How common is it here?</source>
        <translation>¿Con qué frecuencia se da aquí?</translation>
    </message>
    <message>
        <source>Together they are more than 100 of 100 images.</source>
        <translation>Juntas son más de 100 de 100 imágenes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Together {0} of 100; the rest is not said.</source>
        <translation>Juntas {0} de 100; del resto no se dice nada.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no fijado</translation>
    </message>
    <message>
        <source>{0}: of 100 images</source>
        <translation>{0}: de 100 imágenes</translation>
    </message>
    <message>
        <source>of 100 images</source>
        <translation>de 100 imágenes</translation>
    </message>
    <message>
        <source>Of 100 images of this kind that are taken here, how many show each of these? The result panel then says how often the model is right. No probability changes. Use what your own records, or a survey of your region, say; not what the model found.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 imágenes de este tipo que se toman aquí, ¿cuántas muestran cada una de estas? El panel de resultados dice entonces con qué frecuencia acierta el modelo. Ninguna probabilidad cambia. Use lo que digan sus propios registros, o una encuesta de su región; no lo que encontró el modelo.</translation>
    </message>
    <message>
        <source>It is kept in the log; who changed it stands in the audit.</source>
        <translation>Se conserva en el registro; quién lo cambió consta en la auditoría.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Cambiar a la vista de detalles</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Cambiar a la vista de lista</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta nueva</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una carpeta nueva</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista de detalles</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir adelante</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Archivo no encontrado.
Compruebe que el nombre del archivo es correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Carpeta no encontrada.
Compruebe que el nombre de la carpeta es correcto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» está protegido contra escritura.
¿Desea borrarlo de todos modos?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>¿Seguro que desea borrar «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>No se pudo borrar la carpeta.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalles...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalles...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sí a &amp;todo</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o a todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar dirección del &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Drop images here</source>
        <translation>Suelte aquí las imágenes</translation>
    </message>
    <message>
        <source>Or open files or a folder from the File menu.</source>
        <translation>O abra archivos o una carpeta desde el menú Archivo.</translation>
    </message>
    <message>
        <source>About frame {0}, not the one on screen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sobre el fotograma {0}, no el que está en pantalla</translation>
    </message>
    <message>
        <source>About view {0}: {1}</source>
        <translation>Sobre la vista {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ReadingRulesDialog</name>
    <message>
        <source>Rules for reading</source>
        <translation>Reglas de lectura</translation>
    </message>
    <message>
        <source>Whoever reads gives their own reading before the model&apos;s answer is shown</source>
        <translation>Quien lee da su propia lectura antes de que se muestre la respuesta del modelo</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
    <message>
        <source>Choose by local films...</source>
        <translation>Elegir con radiografías locales...</translation>
    </message>
    <message>
        <source>Use the model&apos;s own</source>
        <translation>Usar el del modelo</translation>
    </message>
    <message>
        <source>Limit {0}, set by {1} on {2} from {3} ill and {4} well films: it found {5} % of the ill, left {6} % of the well alone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Límite {0}, fijado por {1} el {2} con {3} radiografías de enfermos y {4} de sanos: encontró el {5} % de los enfermos, no marcó el {6} % de los sanos.</translation>
    </message>
    <message>
        <source>Not set for this version. The model&apos;s own limit is {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No fijado para esta versión. El límite propio del modelo es {0}.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Leer primero</translation>
    </message>
    <message>
        <source>It holds for all that is analysed from then on. Who may not read sees an answer as soon as somebody has read the image. The first reading is kept and cannot be changed; a second one may follow. The command line and exports show all.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vale para todo lo que se analice a partir de entonces. Quien no puede leer ve una respuesta en cuanto alguien ha leído la imagen. La primera lectura se conserva y no se puede cambiar; puede seguir una segunda. La línea de comandos y las exportaciones lo muestran todo.</translation>
    </message>
    <message>
        <source>Limits for referral</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Límites de derivación</translation>
    </message>
    <message>
        <source>A limit marks films and changes no probability. It belongs to one version of a model and never goes over to the next.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un límite marca radiografías y no cambia ninguna probabilidad. Pertenece a una versión de un modelo y nunca pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Clave de recuperación nueva</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>The sheet that was printed before opens nothing any more once the new one is printed and “Done” is pressed.</source>
        <translation>La hoja que se imprimió antes ya no abre nada una vez que la nueva esté impresa y se haya pulsado «Listo».</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Until “Done” is pressed, the old sheet holds and this key opens nothing.</source>
        <translation>Hasta que se pulse «Listo», la hoja antigua sigue siendo válida y esta clave no abre nada.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The phone for the second factor is lost: ask for no code any more</source>
        <translation>El teléfono del segundo factor se ha perdido: no pedir más códigos</translation>
    </message>
    <message>
        <source>Back to login</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Accounts. Where nobody can log in any more, the recovery key on the printed sheet does it.</source>
        <translation>Un administrador puede darle una contraseña nueva en Cuentas. Donde ya nadie puede iniciar sesión, sirve la clave de recuperación de la hoja impresa.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Una contraseña nueva</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>That the recovery key was used is written in the audit.</source>
        <translation>Que se usó la clave de recuperación queda escrito en la auditoría.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>It is shown only now. Print or save it before you go on.</source>
        <translation>Solo se muestra ahora. Imprímala o guárdela antes de continuar.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>No hay ninguna impresora en este equipo.</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or paper that is locked away, and leave no copy on this computer.</source>
        <translation>Guardado. Pase el archivo a una memoria USB o a papel que quede bajo llave, y no deje ninguna copia en este equipo.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>The printer did not take it; save the sheet instead.</source>
        <translation>La impresora no la aceptó; guarde la hoja en su lugar.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper, then lock it away.</source>
        <translation>Enviado a la impresora. Compruebe el papel y después guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key opens the log. Without it and without a password, nobody can: not even who made Lightbox.</source>
        <translation>Si ya nadie puede iniciar sesión, esta clave abre el registro. Sin ella y sin una contraseña, nadie puede: ni siquiera quien hizo Lightbox.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Lightbox: recovery key</source>
        <translation>Lightbox: clave de recuperación</translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation>{0}, creada el {1}</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>Este centro</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key gives an administrator a new password.</source>
        <translation>Si ya nadie puede iniciar sesión, esta clave da una contraseña nueva a un administrador.</translation>
    </message>
    <message>
        <source>Choose “Forgotten password” where Lightbox asks for the password, and type the key.</source>
        <translation>Elija «Contraseña olvidada» donde Lightbox pide la contraseña, y escriba la clave.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read all patients. Keep it locked away, not beside the computer.</source>
        <translation>Quien tenga esta hoja y el equipo puede leer a todos los pacientes. Guárdela bajo llave, no junto al equipo.</translation>
    </message>
    <message>
        <source>Without this key and without a password the log cannot be opened, by nobody.</source>
        <translation>Sin esta clave y sin una contraseña, nadie puede abrir el registro.</translation>
    </message>
    <message>
        <source>0 and 1 are figures; the letters I, L, O and U do not occur in the key.</source>
        <translation>0 y 1 son cifras; las letras I, L, O y U no aparecen en la clave.</translation>
    </message>
    <message>
        <source>When a newer key is made, this sheet is worth nothing: destroy it then.</source>
        <translation>Cuando se crea una clave más nueva, esta hoja ya no vale nada: destrúyala entonces.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a reading</source>
        <translation>Informe de una lectura</translation>
    </message>
    <message>
        <source>Agrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De acuerdo con el modelo</translation>
    </message>
    <message>
        <source>Disagrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En desacuerdo con el modelo</translation>
    </message>
    <message>
        <source>Is not sure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tiene dudas</translation>
    </message>
    <message>
        <source>First reading, before the answer was shown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Primera lectura, antes de mostrarse la respuesta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Impresión final</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Evolución posterior</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>MUESTRA</translation>
    </message>
    <message>
        <source>LOOKS LIKE A NEGATIVE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>PARECE UN NEGATIVO</translation>
    </message>
    <message>
        <source>LOOKS TURNED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>PARECE GIRADA</translation>
    </message>
    <message>
        <source>STRAIGHTENED</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>ENDEREZADA</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoyo a la decisión, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nombre no indicado</translation>
    </message>
    <message>
        <source>The picture is not at hand: neither the file nor a small copy of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen no está disponible: ni el archivo ni una copia pequeña de ella.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lo que dice el modelo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>What the clinician says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lo que dice el clínico</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier opinion(s) in the log</source>
        <translation>
            <numerusform>%n opinión anterior en el registro</numerusform>
            <numerusform>%n opiniones anteriores en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read by a clinician yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aún no leída por un clínico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>continued on page {0}</source>
        <translation>continúa en la página {0}</translation>
    </message>
    <message>
        <source>What did not fit on the first page</source>
        <translation>Lo que no cupo en la primera página</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>Edad en el estudio</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>fotograma {0}</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} píxeles</translation>
    </message>
    <message>
        <source>There is a newer reading of this image: number {0}, saved on {1}. This is number {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Hay una lectura más nueva de esta imagen: la número {0}, guardada el {1}. Esta es la número {2}.</translation>
    </message>
    <message>
        <source>The file names another patient than this report. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El archivo nombra a otro paciente que este informe. Compruebe de quién es la imagen.</translation>
    </message>
    <message>
        <source>The log has the same image or study under another patient. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro tiene la misma imagen o el mismo estudio bajo otro paciente. Compruebe de quién es la imagen.</translation>
    </message>
    <message>
        <source>The film, from the small copy that the log keeps: its file was not at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía, a partir de la copia pequeña que conserva el registro: su archivo no estaba disponible.</translation>
    </message>
    <message>
        <source>The film as its file asks to be shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía tal como su archivo pide que se muestre.</translation>
    </message>
    <message>
        <source>Heat map: {0}. Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mapa de calor: {0}. Dónde miró el modelo. No es un contorno de la enfermedad.</translation>
    </message>
    <message>
        <source>SMALL COPY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COPIA PEQUEÑA</translation>
    </message>
    <message>
        <source>Read the image first: your own reading is not saved yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lea primero la imagen: su propia lectura aún no está guardada.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aún no se muestra</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Código {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>Cannot separate: {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No puede distinguir: {0}.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, on another reading of this image</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, {1}, en otra lectura de esta imagen</translation>
    </message>
    <message>
        <source>Model: {0} ({1}), version {2}, hash {3}</source>
        <translation>Modelo: {0} ({1}), versión {2}, hash {3}</translation>
    </message>
    <message>
        <source>Reading {0}, number {1} of this image, saved on {2} by {3}</source>
        <translation>Lectura {0}, número {1} de esta imagen, guardada el {2} por {3}</translation>
    </message>
    <message>
        <source>Made on {0} by {1} with Lightbox {2}</source>
        <translation>Hecho el {0} por {1} con Lightbox {2}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>nadie conocido</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Choose an entry of the log first.</source>
        <translation>Elija primero una entrada del registro.</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Elija primero una imagen.</translation>
    </message>
    <message>
        <source>There is a report only of what is saved in the log.</source>
        <translation>Solo hay informe de lo que está guardado en el registro.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lea primero la imagen: su respuesta aún no se muestra.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>With the heat map</source>
        <translation>Con el mapa de calor</translation>
    </message>
    <message>
        <source>Letterhead...</source>
        <translation>Membrete...</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no heat map of this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No hay ningún mapa de calor de esta imagen.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>The first line is the clinic&apos;s name; up to four more stand below it on every report:</source>
        <translation>La primera línea es el nombre del centro; hasta cuatro más figuran debajo en cada informe:</translation>
    </message>
    <message>
        <source>Clinic&apos;s name and address</source>
        <translation>Nombre y dirección del centro</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved, and read again to be sure. The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <translation>Guardado, y leído de nuevo para mayor seguridad. El archivo no está cifrado: guárdelo donde se guardan los papeles de los pacientes.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lea primero la imagen: su respuesta aún no se muestra.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>No hay ninguna impresora en este equipo.</translation>
    </message>
    <message>
        <source>The clinic&apos;s name and address</source>
        <translation>Nombre y dirección del centro</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Your own reading of this image is not saved, so it is not on the report. Save it first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Su propia lectura de esta imagen no está guardada, así que no figura en el informe. Guárdela primero.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The audit keeps that you made it.</source>
        <translation>La auditoría conserva que usted lo hizo.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Look on another medium</source>
        <translation>Buscar en otro medio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Código de su teléfono</translation>
    </message>
    <message>
        <source>Nobody knows a password of that time: use the recovery key</source>
        <translation>Nadie conoce una contraseña de aquel momento: usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key of that time</source>
        <translation>Clave de recuperación de aquel momento</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Dónde están las copias de seguridad</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Press “Forgotten password” and give somebody a new one with the same recovery key.</source>
        <translation>Se restauró la copia de seguridad de {0}. Pulse «Contraseña olvidada» y dé a alguien una contraseña nueva con la misma clave de recuperación.</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Log in with a password of that time.</source>
        <translation>Se restauró la copia de seguridad del {0}. Inicie sesión con una contraseña de ese momento.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>No hay ninguna copia de seguridad en este lugar.</translation>
    </message>
    <message>
        <source>{0}   ·   {1} readings   ·   {2} MB</source>
        <translation>{0}   ·   {1} lecturas   ·   {2} MB</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Se está restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Administrator at that time</source>
        <translation>Administrador en ese momento</translation>
    </message>
    <message>
        <source>Password at that time</source>
        <translation>Contraseña en ese momento</translation>
    </message>
    <message>
        <source>The log becomes as it was then: later results are missing in it, and patients deleted since are back.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro queda como era entonces: faltan en él los resultados posteriores, y vuelven los pacientes eliminados desde entonces.</translation>
    </message>
    <message>
        <source>So are the accounts: passwords of that time hold again, and who was disabled since can log in.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>También las cuentas: las contraseñas de ese momento vuelven a ser válidas, y quien fue desactivado desde entonces puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The log that is there now is not deleted; it stays beside the restored one, under another name.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El registro que hay ahora no se borra; queda junto al restaurado, con otro nombre.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How often it is right when it says {0} was not measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se midió con qué frecuencia acierta cuando dice {0}.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), if that is true of {4} of 100 images here.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cuando dice {0} acierta en cerca de {1} de 100 pacientes así ({2} a {3}), si eso es cierto en {4} de 100 imágenes de aquí.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), where that is true of {4} of 100 images, as in its test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cuando dice {0} acierta en cerca de {1} de 100 pacientes así ({2} a {3}), donde eso es cierto en {4} de 100 imágenes, como en su prueba.</translation>
    </message>
    <message>
        <source>Measured on {0} images of {1} patients that took no part in the training ({2}). Sure and unsure answers count alike.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Medido en {0} imágenes de {1} pacientes que no participaron en el entrenamiento ({2}). Las respuestas seguras y las no seguras cuentan igual.</translation>
    </message>
    <message>
        <source>From recall and specificity by Bayes&apos; rule; the other classes are taken to be as common, among themselves, as in the test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A partir de la sensibilidad y la especificidad por la regla de Bayes; se supone que las otras clases son, entre ellas, tan frecuentes como en la prueba.</translation>
    </message>
    <message>
        <source>{0}: right in about {1} of 100 ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: acierta en cerca de {1} de 100 ({2} a {3}).</translation>
    </message>
    <message>
        <source>The percentage is the model&apos;s probability for this film alone. How often it is right is counted over all test films that got this answer, sure or not.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El porcentaje es la probabilidad del modelo solo para esta radiografía. La frecuencia con que acierta se cuenta en todas las radiografías de prueba que recibieron esta respuesta, segura o no.</translation>
    </message>
    <message>
        <source>The prediction set holds the right class in {0} of the cases, on images like those that it was fitted on.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El conjunto de predicción contiene la clase correcta en el {0} de los casos, en imágenes como aquellas con las que se ajustó.</translation>
    </message>
    <message>
        <source>{0}: it held it in {1} ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: la contenía en el {1} ({2} a {3}).</translation>
    </message>
    <message>
        <source>Not like the training images: distance {0}, and above {1} nothing is judged.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No se parece a las imágenes de entrenamiento: distancia {0}, y por encima de {1} no se evalúa nada.</translation>
    </message>
    <message>
        <source>Near the limit: less like the training images than most (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cerca del límite: se parece menos a las imágenes de entrenamiento que la mayoría (distancia {0}, límite {1}).</translation>
    </message>
    <message>
        <source>In scope: like the training images (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dentro del ámbito: se parece a las imágenes de entrenamiento (distancia {0}, límite {1}).</translation>
    </message>
    <message>
        <source>How far the image lies from the training images, as the network sees them. From {0} on it is near the limit of {1}. An image in scope can still show what the model does not know.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A qué distancia está la imagen de las imágenes de entrenamiento, tal como las ve la red. A partir de {0} está cerca del límite de {1}. Una imagen dentro del ámbito puede mostrar aun así lo que el modelo no conoce.</translation>
    </message>
    <message>
        <source>Steady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estable: {0} de {1} cambios pequeños conservan esta respuesta ({2} a {3}).</translation>
    </message>
    <message>
        <source>Unsteady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Inestable: {0} de {1} cambios pequeños conservan esta respuesta ({2} a {3}).</translation>
    </message>
    <message>
        <source>The image was shifted by 2 %, turned by 2 degrees, cropped, made a little brighter, darker, noisier and softer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La imagen se desplazó un 2 %, se giró 2 grados, se recortó y se hizo un poco más clara, más oscura, más ruidosa y más suave.</translation>
    </message>
    <message>
        <source>On 893 test images 92 of 100 steady answers were right, and 69 of 100 unsteady ones. On 140 films of other hospitals it made no difference: 39 and 38 of 100.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En 893 imágenes de prueba fueron correctas 92 de 100 respuestas estables, y 69 de 100 inestables. En 140 radiografías de otros hospitales no hubo diferencia: 39 y 38 de 100.</translation>
    </message>
    <message>
        <source>Of the wrong answers 70 of 100 were steady. So steady does not mean right; unsteady means that details decide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De las respuestas erróneas, 70 de 100 eran estables. Así que estable no significa correcta; inestable significa que deciden los detalles.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>The result of the chosen image stands here.</source>
        <translation>El resultado de la imagen elegida aparece aquí.</translation>
    </message>
    <message>
        <source>The image waits for its turn.</source>
        <translation>La imagen espera su turno.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La respuesta dada antes no es válida a esta edad.</translation>
    </message>
    <message>
        <source>Look at the image and give your own reading below. The model&apos;s answer stands here afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mire la imagen y dé su propia lectura abajo. La respuesta del modelo aparece aquí después.</translation>
    </message>
    <message>
        <source>Read first, then see the model&apos;s answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lea primero y vea luego la respuesta del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s answer stands here as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La respuesta del modelo aparece aquí en cuanto un clínico ha leído la imagen.</translation>
    </message>
    <message>
        <source>A clinician reads first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Un clínico lee primero</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sin guardar. {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Código {0}</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>{0}, with warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, con advertencias</translation>
    </message>
    <message>
        <source>No other class is in the {0} prediction set.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ninguna otra clase está en el conjunto de predicción del {0}.</translation>
    </message>
    <message>
        <source>Sure answers are counted there too; this one is not sure.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Allí también se cuentan las respuestas seguras; esta no es segura.</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>¿Con qué frecuencia se da aquí?</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>For whom this model is, how well it does, and where it fails</source>
        <translation>Para quién es este modelo, qué tal lo hace y dónde falla</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n advertencia más</numerusform>
            <numerusform>%n advertencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0}, reading {1}</source>
        <translation>Guardado {0}, lectura {1}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Your account may not do this: it needs the role {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Su cuenta no puede hacer esto: se necesita el rol {0}.</translation>
    </message>
    <message>
        <source>Sees the log, patients and results; changes nothing.</source>
        <translation>Ve el registro, los pacientes y los resultados; no cambia nada.</translation>
    </message>
    <message>
        <source>Also analyses images, says who they are of, merges patients and prints.</source>
        <translation>Además analiza imágenes, dice de quién son, une pacientes e imprime.</translation>
    </message>
    <message>
        <source>Also adds own readings, impressions and referrals, and exports without names.</source>
        <translation>Además añade lecturas propias, impresiones y derivaciones, y exporta sin nombres.</translation>
    </message>
    <message>
        <source>Also makes accounts, restores backups, deletes patients, exports with names and sees the audit.</source>
        <translation>Además crea cuentas, restaura copias de seguridad, elimina pacientes, exporta con nombres y ve la auditoría.</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Agree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>First reading, before the answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Primera lectura, antes de la respuesta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Derivación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Evolución</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statement(s)</source>
        <translation>
            <numerusform>%n declaración anterior</numerusform>
            <numerusform>%n declaraciones anteriores</numerusform>
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
        <translation>no puede decidir</translation>
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
        <translation>Tamaño de esta pantalla</translation>
    </message>
    <message>
        <source>What is held to the screen</source>
        <translation>Qué se acerca a la pantalla</translation>
    </message>
    <message>
        <source>A bank card, its long side: {0} mm</source>
        <translation>Una tarjeta bancaria, su lado largo: {0} mm</translation>
    </message>
    <message>
        <source>A ruler: {0} mm</source>
        <translation>Una regla: {0} mm</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Longitud de la barra</translation>
    </message>
    <message>
        <source>Hold a card or a ruler to the screen, and make the bar exactly as long. The arrow keys move it by one pixel.</source>
        <translation>Ponga una tarjeta o una regla sobre la pantalla y haga la barra exactamente igual de larga. Las flechas la mueven un píxel.</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>Código QR para el teléfono</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Seis cifras</translation>
    </message>
    <message>
        <source>The code that the phone shows now</source>
        <translation>El código que el teléfono muestra ahora</translation>
    </message>
    <message>
        <source>It is on: every login of yours asks for a code of your phone.</source>
        <translation>Está activo: cada inicio de sesión suyo pide un código de su teléfono.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app. From then on your login asks for a code as well. It works without a network; the clocks of phone and computer must be right.</source>
        <translation>Escanee esto con una aplicación de autenticación. Desde entonces su inicio de sesión pide también un código. Funciona sin red; los relojes del teléfono y del equipo deben ir bien.</translation>
    </message>
    <message>
        <source>Or type: {0}</source>
        <translation>O escriba: {0}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Enable account</source>
        <translation>Activar cuenta</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Fijar contraseña</translation>
    </message>
    <message>
        <source>For {0}. Tell it to them in person; they change it under their name at the top right.</source>
        <translation>Para {0}. Dígasela en persona; esa persona la cambia bajo su nombre, arriba a la derecha.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Hold the image without heat map</source>
        <translation>Mantener pulsado: imagen sin mapa de calor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Next or previous image, in the viewer</source>
        <translation>Imagen siguiente o anterior, en el visor</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoom hacia el puntero</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Window, with any tool</source>
        <translation>Ventana, con cualquier herramienta</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>Open the chosen entry of the log</source>
        <translation>Abrir la entrada elegida del registro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoyo a la decisión, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Cargando los modelos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Ningún modelo instalado</translation>
    </message>
    <message>
        <source>The models cannot be used</source>
        <translation>Los modelos no se pueden usar</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Watched folder: {0} taken</source>
        <translation>Carpeta vigilada: {0} tomadas</translation>
    </message>
    <message>
        <source>, {0} not readable</source>
        <translation>, {0} no legibles</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} hechas</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Good enough.</source>
        <translation>Suficiente.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muy buena.</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the clipboard is not protected: any program can read it until Lightbox locks.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Lo que hay en el portapapeles no está protegido: cualquier programa puede leerlo hasta que Lightbox se bloquee.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>{0} x {1} pixels, {2} bits</source>
        <translation>{0} x {1} píxeles, {2} bits</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Grises</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>none that is said</source>
        <translation>ninguna que se indique</translation>
    </message>
    <message>
        <source>rows run to {0}, columns to {1}, Patient Orientation (0020,0020)</source>
        <translation>las filas van hacia {0}, las columnas hacia {1}, Patient Orientation (0020,0020)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Laid over it</source>
        <translation>Capas encima</translation>
    </message>
    <message>
        <source>in colours</source>
        <translation>en colores</translation>
    </message>
    <message>
        <source>small values are white</source>
        <translation>los valores pequeños son blancos</translation>
    </message>
    <message>
        <source>small values are black</source>
        <translation>los valores pequeños son negros</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: the file gives none</source>
        <translation>{0}: el archivo no da ninguna</translation>
    </message>
    <message>
        <source>{0}: from the file</source>
        <translation>{0}: del archivo</translation>
    </message>
    <message>
        <source>{0}: the first of {1} in the file</source>
        <translation>{0}: la primera de {1} en el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s)</source>
        <translation>
            <numerusform>%n superposición</numerusform>
            <numerusform>%n superposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>a shutter</source>
        <translation>un obturador</translation>
    </message>
    <message>
        <source>{0}. The model sees none of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}. El modelo no ve nada de ello.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits por píxel</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Formato de píxel</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Resolución (dpi)</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Elemento {0}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>What the file says</source>
        <translation>Qué dice el archivo</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>The file says more: the first {0} lines are shown.</source>
        <translation>El archivo dice más: se muestran las primeras {0} líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tag, keyword, name or value</source>
        <translation>Buscar tag, palabra clave, nombre o valor</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No line of the file holds these words.</source>
        <translation>Ninguna línea del archivo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Test pattern</source>
        <translation>Patrón de prueba</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Films, oldest first</source>
        <translation>Radiografías, la más antigua primero</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Choose a window</source>
        <translation>Elegir una ventana</translation>
    </message>
    <message>
        <source>Choose what to measure</source>
        <translation>Elegir qué medir</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Elegir un tamaño</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views: how many, linked, earlier films</source>
        <translation>Vistas: cuántas, vinculadas, radiografías anteriores</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Looks normal</source>
        <translation>Parece normal</translation>
    </message>
    <message>
        <source>Looks like pneumonia</source>
        <translation>Parece neumonía</translation>
    </message>
    <message>
        <source>Should not be judged</source>
        <translation>No debe evaluarse</translation>
    </message>
    <message>
        <source>A girl of 3 years with a cough.</source>
        <translation>Una niña de 3 años con tos.</translation>
    </message>
    <message>
        <source>Drawn without signs of pneumonia, and the model finds none. That rules nothing out: it knows pneumonia and nothing else.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dibujada sin signos de neumonía, y el modelo no encuentra ninguno. Eso no descarta nada: conoce la neumonía y nada más.</translation>
    </message>
    <message>
        <source>A boy of 2 years with fever, breathing fast.</source>
        <translation>Un niño de 2 años con fiebre, que respira rápido.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The model cannot separate bacterial from viral: take the answer as one of the two, whatever stands first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dibujada con signos de neumonía. El modelo no puede distinguir bacteriana de vírica: tome la respuesta como una de las dos, sea cual sea la que figure primero.</translation>
    </message>
    <message>
        <source>A boy of 3 years; the file comes from an old scanner.</source>
        <translation>Un niño de 3 años; el archivo procede de un escáner antiguo.</translation>
    </message>
    <message>
        <source>Black and white are exchanged: the air in the lungs is white. The program refused the film. Export it again with black air.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El blanco y el negro están intercambiados: el aire de los pulmones es blanco. El programa rechazó la radiografía. Expórtela de nuevo con el aire en negro.</translation>
    </message>
    <message>
        <source>A boy of 10 years with fever.</source>
        <translation>Un niño de 10 años con fiebre.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the film, but no model was built for this age. Read it without Lightbox. Never type another age to get an answer: it would be wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía no tiene nada malo, pero ningún modelo se construyó para esta edad. Léala sin Lightbox. Nunca escriba otra edad para obtener una respuesta: sería errónea.</translation>
    </message>
    <message>
        <source>A girl of 4 years, ill for two days.</source>
        <translation>Una niña de 4 años, enferma desde hace dos días.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The heat map shows where the model looked. It is no outline of disease, and no reason for the answer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dibujada con signos de neumonía. El mapa de calor muestra dónde miró el modelo. No es un contorno de la enfermedad, ni una razón para la respuesta.</translation>
    </message>
    <message>
        <source>A boy of 5 years; the film was photographed with a telephone.</source>
        <translation>Un niño de 5 años; la radiografía se fotografió con un teléfono.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph and judged, with warnings: fine signs are lost in a photograph. Use the original file where there is one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía se recortó de la fotografía y se evaluó, con advertencias: en una fotografía se pierden signos finos. Use el archivo original si lo hay.</translation>
    </message>
    <message>
        <source>A girl of 2 years with a cough.</source>
        <translation>Una niña de 2 años con tos.</translation>
    </message>
    <message>
        <source>The film is upside down, and the program refused it. To turn it in the viewer does not help: that changes the display only. Export it again upright.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía está al revés (boca abajo), y el programa la rechazó. Girarla en el visor no ayuda: eso cambia solo la visualización. Expórtela de nuevo derecha.</translation>
    </message>
    <message>
        <source>A woman of 34 years with a cough.</source>
        <translation>Una mujer de 34 años con tos.</translation>
    </message>
    <message>
        <source>This is the film of a small child under the age of an adult. The program did not refuse it: it asked the model for adults, and only warned that the film looks like one of another age. Read every warning, and check whose film it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta es la radiografía de un niño pequeño con la edad de un adulto. El programa no la rechazó: preguntó al modelo para adultos, y solo advirtió que la radiografía parece de otra edad. Lea cada advertencia, y compruebe de quién es la radiografía.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografía {0} de {1}</translation>
    </message>
    <message>
        <source>Answer first. Then you see what the program says.</source>
        <translation>Responda primero. Después ve lo que dice el programa.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Abriendo la radiografía</translation>
    </message>
    <message>
        <source>The film cannot be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>La radiografía no se puede evaluar</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Qué aprender</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>You were right about {0} of {1} films.</source>
        <translation>Usted acertó en {0} de {1} radiografías.</translation>
    </message>
    <message>
        <source>The program was right about {0}: of one trap it only warned.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El programa acertó en {0}: de una trampa solo advirtió.</translation>
    </message>
    <message>
        <source>These films are drawn. To be good at them does not mean to be good at real films; neither for you nor for the program.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estas radiografías están dibujadas. Ser bueno con ellas no significa ser bueno con radiografías reales; ni para usted ni para el programa.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>La formación ha terminado</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>No se conservó nada de ella.</translation>
    </message>
    <message>
        <source>You said what is true of this film.</source>
        <translation>Dijo lo que es cierto de esta radiografía.</translation>
    </message>
    <message>
        <source>Right would be: {0}.</source>
        <translation>Lo correcto sería: {0}.</translation>
    </message>
    <message>
        <source>The program refused the film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>El programa rechazó la radiografía</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>¿Qué significa {0}?</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMACIÓN</translation>
    </message>
    <message>
        <source>Drawn films of nobody. Nothing goes into the log, and nothing is counted.</source>
        <translation>Radiografías dibujadas, de nadie. Nada entra en el registro, y nada se cuenta.</translation>
    </message>
    <message>
        <source>Leave the training</source>
        <translation>Salir de la formación</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Otro tipo</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} fotogramas</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Contraseña del archivo comprimido</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Archivos: {0}</translation>
    </message>
    <message>
        <source>Analyse {0}</source>
        <translation>Analizar {0}</translation>
    </message>
    <message>
        <source>An archive is locked. Type its password to see what it holds; the password is not kept.</source>
        <translation>Un archivo comprimido está bloqueado. Escriba su contraseña para ver lo que contiene; la contraseña no se conserva.</translation>
    </message>
    <message>
        <source>Nothing was analysed yet. Space ticks a file, Enter analyses.</source>
        <translation>Aún no se ha analizado nada. Espacio marca un archivo, Intro analiza.</translation>
    </message>
</context>
<context>
    <name>TriageTree</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Files by patient, study and series</source>
        <translation>Archivos por paciente, estudio y serie</translation>
    </message>
    <message>
        <source>The same as {0}</source>
        <translation>Lo mismo que {0}</translation>
    </message>
    <message>
        <source>No patient in the file</source>
        <translation>Sin paciente en el archivo</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Estudio sin fecha</translation>
    </message>
    <message>
        <source>Series: {0}</source>
        <translation>Serie: {0}</translation>
    </message>
</context>
<context>
    <name>TryOutBar</name>
    <message>
        <source>Try-out: nothing is kept</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Prueba: no se conserva nada</translation>
    </message>
    <message>
        <source>No accounts, no real patients. All of it is deleted when you leave or close the window.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sin cuentas, sin pacientes reales. Todo se borra cuando usted sale o cierra la ventana.</translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Salir de la prueba</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>{0} was taken off the list.</source>
        <translation>{0} se quitó de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken off the list.</source>
        <translation>
            <numerusform>%n imagen se quitó de la lista.</numerusform>
            <numerusform>%n imágenes se quitaron de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved stays in the log.</source>
        <translation>Lo que se guardó sigue en el registro.</translation>
    </message>
    <message>
        <source>The patient of {0} was changed.</source>
        <translation>Se cambió el paciente de {0}.</translation>
    </message>
    <message>
        <source>The search {0} was forgotten.</source>
        <translation>La búsqueda {0} se olvidó.</translation>
    </message>
    <message>
        <source>Undone: the last measuring on this film.</source>
        <translation>Deshecho: el último paso de medición en esta radiografía.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Say again who it was of before? The log keeps both.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>¿Volver al paciente anterior? El registro conserva ambos.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer la corrección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>What Lightbox is for</source>
        <translation>Para qué es Lightbox</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoyo a la decisión, no un diagnóstico. No es un producto sanitario (dispositivo médico).</translation>
    </message>
    <message>
        <source>For trained health workers where no specialist is at hand. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Para personal de salud capacitado donde no hay un especialista disponible. Decide una persona, con el paciente a la vista.</translation>
    </message>
    <message>
        <source>It does not rule a disease out. An answer “normal” is no reason to send an ill patient home.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>No descarta ninguna enfermedad. Una respuesta «normal» no es razón para enviar a casa a un paciente enfermo.</translation>
    </message>
    <message>
        <source>Each model judges only the images and ages that it was made for, and was measured on; it can be wrong on yours.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada modelo evalúa solo las imágenes y edades para las que se hizo y con las que se midió; puede equivocarse en las de usted.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The clinic answers for its patients&apos; data and for backups.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Todo se queda en este equipo. El centro responde de los datos de sus pacientes y de las copias de seguridad.</translation>
    </message>
    <message>
        <source>I have read this and accept it for the clinic</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>He leído esto y lo acepto en nombre del centro</translation>
    </message>
    <message>
        <source>Accepted by (name)</source>
        <translation>Aceptado por (nombre)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>a frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>una radiografía de tórax frontal</translation>
    </message>
    <message>
        <source>an OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>un corte OCT de la retina</translation>
    </message>
    <message>
        <source>a segmentation</source>
        <translation>una segmentación</translation>
    </message>
    <message>
        <source>a parametric map</source>
        <translation>un mapa paramétrico</translation>
    </message>
    <message>
        <source>a radiotherapy dose</source>
        <translation>una dosis de radioterapia</translation>
    </message>
    <message>
        <source>the camera&apos;s data in the file</source>
        <translation>los datos de la cámara en el archivo</translation>
    </message>
    <message>
        <source>a tint over the whole picture</source>
        <translation>un tinte sobre toda la imagen</translation>
    </message>
    <message>
        <source>a film&apos;s edges on a light box</source>
        <translation>los bordes de una radiografía sobre un negatoscopio</translation>
    </message>
    <message>
        <source>its corners were marked by hand</source>
        <translation>sus esquinas se marcaron a mano</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>on a light box</source>
        <translation>sobre un negatoscopio</translation>
    </message>
    <message>
        <source>on a monitor</source>
        <translation>en un monitor</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>nacimiento</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>it has more than 1000 characters</source>
        <translation>tiene más de 1000 caracteres</translation>
    </message>
    <message>
        <source>it has fewer than 10 characters</source>
        <translation>tiene menos de 10 caracteres</translation>
    </message>
    <message>
        <source>it holds a character that no keyboard types</source>
        <translation>contiene un carácter que ningún teclado escribe</translation>
    </message>
    <message>
        <source>it is little more than your name</source>
        <translation>es poco más que su nombre</translation>
    </message>
    <message>
        <source>it is little more than a word that is tried first</source>
        <translation>es poco más que una palabra que se prueba primero</translation>
    </message>
    <message>
        <source>it repeats one pattern or follows the keyboard</source>
        <translation>repite un patrón o sigue el teclado</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <source>ages {0} and over</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} años o más</translation>
    </message>
    <message>
        <source>ages {0} to {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>de {0} a {1} años</translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta es la copia pequeña que conserva el registro. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s) wait.</source>
        <translation>
            <numerusform>%n imagen más espera.</numerusform>
            <numerusform>%n imágenes más esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and analysing</source>
        <translation>Leyendo y analizando</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>Nothing in this view</source>
        <translation>Nada en esta vista</translation>
    </message>
    <message>
        <source>Click here, then choose an image in the list.</source>
        <translation>Haga clic aquí y elija después una imagen de la lista.</translation>
    </message>
    <message>
        <source>View {0}, active: {1}</source>
        <translation>Vista {0}, activa: {1}</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>Vista {0}: {1}</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Choose first what to measure.</source>
        <translation>Elija primero qué medir.</translation>
    </message>
    <message>
        <source>Draw a length over something whose size you know, and leave it selected.</source>
        <translation>Trace una longitud sobre algo cuyo tamaño conoce, y déjela seleccionada.</translation>
    </message>
    <message>
        <source>How long is the selected line in truth, in mm?</source>
        <translation>¿Cuánto mide en realidad la línea seleccionada, en mm?</translation>
    </message>
    <message>
        <source>Set the true length</source>
        <translation>Fijar la longitud verdadera</translation>
    </message>
    <message>
        <source>The file tells no scale: the true size is not known.</source>
        <translation>El archivo no indica ninguna escala: no se conoce el tamaño real.</translation>
    </message>
</context>
<context>
    <name>WatchedFolderDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>What happened to the files</source>
        <translation>Qué pasó con los archivos</translation>
    </message>
    <message>
        <source>Nothing has arrived since the login.</source>
        <translation>No ha llegado nada desde el inicio de sesión.</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Elegir carpeta...</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>No vigilar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elija la carpeta que se vigila</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>No se vigila ninguna carpeta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Images that a device or a network share puts into this folder are analysed as soon as they have arrived, while somebody is logged in. The files stay where they are.</source>
        <translation>Las imágenes que un equipo o un recurso compartido de red pone en esta carpeta se analizan en cuanto han llegado, mientras alguien tenga la sesión iniciada. Los archivos se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Display window</source>
        <translation>Ventana de visualización</translation>
    </message>
    <message>
        <source>&amp;Center</source>
        <translation>&amp;Centro</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ancho</translation>
    </message>
    <message>
        <source>In values of the file. This changes the display only, not what the model says.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>En valores del archivo. Esto cambia solo la visualización, no lo que dice el modelo.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Full range</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Gama completa</translation>
    </message>
    <message>
        <source>Automatic: 1st to 99th percentile</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Automática: percentil 1 a 99</translation>
    </message>
    <message>
        <source>Lungs: the darker part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pulmones: la parte más oscura</translation>
    </message>
    <message>
        <source>Bones and mediastinum: the brighter part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Huesos y mediastino: la parte más clara</translation>
    </message>
    <message>
        <source>From the file: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Del archivo: {0}</translation>
    </message>
    <message>
        <source>From the file: number {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Del archivo: número {0}</translation>
    </message>
    <message>
        <source>From the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>Table from the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tabla del archivo</translation>
    </message>
    <message>
        <source>Center {0}  Width {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Centro {0}  Ancho {1}</translation>
    </message>
</context>
<context>
    <name>_FilmDelegate</name>
    <message>
        <source>From the log</source>
        <translation>Del registro</translation>
    </message>
    <message>
        <source>, {0} slices</source>
        <translation>, {0} cortes</translation>
    </message>
</context>
<context>
    <name>_SlicesModel</name>
    <message>
        <source>Anything but normal: {0}</source>
        <translation>Todo salvo normal: {0}</translation>
    </message>
    <message>
        <source>Slice {0}: {1}</source>
        <translation>Corte {0}: {1}</translation>
    </message>
</context>
</TS>
