<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>Errors</name>
    <message>
        <source>There is no such file or folder; check the path or the medium.</source>
        <comment>FILE-NOT-FOUND</comment>
        <translation>Não existe esse arquivo ou pasta; verifique o caminho ou a mídia.</translation>
    </message>
    <message>
        <source>The file cannot be read from this medium ({detail}); copy it again from its source.</source>
        <comment>FILE-UNREADABLE</comment>
        <translation>O arquivo não pode ser lido desta mídia ({detail}); copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>The file was changed after it had been analysed; open it again to analyse what it holds now.</source>
        <comment>FILE-CHANGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo foi alterado depois de ter sido analisado; abra-o de novo para analisar o que ele contém agora.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <comment>FILE-EMPTY</comment>
        <translation>O arquivo está vazio; copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.</source>
        <comment>FILE-TOO-LARGE</comment>
        <translation>O arquivo tem {size_mb} MB, mais que o limite de {limit_mb} MB; em vez dele, exporte uma única imagem.</translation>
    </message>
    <message>
        <source>This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.</source>
        <comment>FILE-OTHER-FORMAT</comment>
        <translation>Este arquivo é de um formato ({kind}) que não é lido aqui; exporte a imagem como DICOM, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This file is encrypted; ask its sender for one that is not, or decrypt it first.</source>
        <comment>FILE-ENCRYPTED</comment>
        <translation>Este arquivo está criptografado; peça ao remetente um que não esteja, ou descriptografe-o primeiro.</translation>
    </message>
    <message>
        <source>This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.</source>
        <comment>FILE-NOT-IMAGE</comment>
        <translation>Isto não é uma imagem DICOM, JPEG, PNG, TIFF, BMP nem WebP; exporte a imagem em um destes formatos.</translation>
    </message>
    <message>
        <source>There is no file in this folder; choose the folder that holds the images.</source>
        <comment>FOLDER-EMPTY</comment>
        <translation>Não há nenhum arquivo nesta pasta; escolha a pasta que contém as imagens.</translation>
    </message>
    <message>
        <source>This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.</source>
        <comment>FOLDER-UNREADABLE</comment>
        <translation>O conteúdo desta pasta não pode ser listado ({detail}); o de todas as outras foi. Verifique a mídia e quem pode ler a pasta.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.</source>
        <comment>FOLDER-TOO-LARGE</comment>
        <translation>Há mais de {limit} arquivos nesta pasta; os outros ficaram de fora. Escolha uma pasta menor.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file; choose the file that holds the image.</source>
        <comment>FILE-SPECIAL</comment>
        <translation>Isto é um dispositivo, um pipe ou um socket, não um arquivo; escolha o arquivo que contém a imagem.</translation>
    </message>
    <message>
        <source>This is a link to a folder, and links are not followed; open that folder itself.</source>
        <comment>FILE-LINK</comment>
        <translation>Isto é um atalho para uma pasta, e atalhos não são seguidos; abra a própria pasta.</translation>
    </message>
    <message>
        <source>This is a {format}, which is not opened; unpack it and open the folder.</source>
        <comment>ARCHIVE-FORMAT</comment>
        <translation>Este formato ({format}) não é aberto aqui; descompacte-o e abra a pasta.</translation>
    </message>
    <message>
        <source>This part of the ZIP archive is damaged ({detail}); copy or export the archive again.</source>
        <comment>ARCHIVE-DAMAGED</comment>
        <translation>Esta parte do arquivo ZIP está danificada ({detail}); copie ou exporte o arquivo ZIP de novo.</translation>
    </message>
    <message>
        <source>There is no file in this archive; export it again.</source>
        <comment>ARCHIVE-EMPTY</comment>
        <translation>Não há nenhum arquivo neste arquivo compactado; exporte-o de novo.</translation>
    </message>
    <message>
        <source>The archive is locked, and no password given opens it; type its password.</source>
        <comment>ARCHIVE-PASSWORD</comment>
        <translation>O arquivo compactado está bloqueado e nenhuma senha dada o abre; digite a senha dele.</translation>
    </message>
    <message>
        <source>This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.</source>
        <comment>ARCHIVE-METHOD</comment>
        <translation>Este arquivo foi compactado por um método ({method}) que não é aberto aqui; descompacte o arquivo e abra a pasta.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files; unpack it and open one of its folders.</source>
        <comment>ARCHIVE-ENTRIES</comment>
        <translation>O arquivo compactado contém mais de {limit} arquivos; descompacte-o e abra uma de suas pastas.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.</source>
        <comment>ARCHIVE-TOO-LARGE</comment>
        <translation>O arquivo compactado ocupa mais de {limit_mb} MB quando descompactado; descompacte-o e abra a pasta.</translation>
    </message>
    <message>
        <source>This file unpacks to more than {limit} times its size, as no image does; it was not opened.</source>
        <comment>ARCHIVE-RATIO</comment>
        <translation>Este arquivo, descompactado, ocupa mais de {limit} vezes o seu tamanho, o que nenhuma imagem faz; ele não foi aberto.</translation>
    </message>
    <message>
        <source>This archive lies more than {limit} archives deep; unpack the outer ones first.</source>
        <comment>ARCHIVE-NESTED</comment>
        <translation>Este arquivo compactado está a mais de {limit} arquivos compactados de profundidade; descompacte primeiro os de fora.</translation>
    </message>
    <message>
        <source>The name of this file in its archive cannot be used ({detail}); export the archive again.</source>
        <comment>ARCHIVE-NAME</comment>
        <translation>O nome deste arquivo dentro do arquivo compactado não pode ser usado ({detail}); exporte o arquivo compactado de novo.</translation>
    </message>
    <message>
        <source>This entry of the archive is a link or a device, not a file; it was not opened.</source>
        <comment>ARCHIVE-LINK</comment>
        <translation>Esta entrada do arquivo compactado é um atalho ou um dispositivo, não um arquivo; ela não foi aberta.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; unpack it and open the folder.</source>
        <comment>ARCHIVE-DUPLICATE</comment>
        <translation>O arquivo compactado contém vários arquivos com este nome; descompacte-o e abra a pasta.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.</source>
        <comment>DICOMDIR-MISSING</comment>
        <translation>O índice deste disco cita este arquivo, que não está lá; peça uma nova cópia do disco.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names a file outside of the disc, which was not opened.</source>
        <comment>DICOMDIR-OUTSIDE</comment>
        <translation>O índice deste disco cita um arquivo fora do disco, que não foi aberto.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture without a file; save or export it as a file, and open that.</source>
        <comment>CLIPBOARD-PICTURE</comment>
        <translation>A área de transferência contém uma imagem sem arquivo; salve-a ou exporte-a como arquivo, e abra esse arquivo.</translation>
    </message>
    <message>
        <source>The image is damaged or cut off ({detail}); export or copy it again.</source>
        <comment>IMAGE-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem está danificada ou cortada ({detail}); exporte-a ou copie-a de novo.</translation>
    </message>
    <message>
        <source>The image has {megapixels} megapixels, more than the limit of {limit}; export it at a lower resolution.</source>
        <comment>IMAGE-TOO-LARGE</comment>
        <translation>A imagem tem {megapixels} megapixels, mais que o limite de {limit}; exporte-a com resolução menor.</translation>
    </message>
    <message>
        <source>The image has only {columns} x {rows} pixels; use an image of at least {minimum} pixels on its shorter side.</source>
        <comment>IMAGE-TOO-SMALL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem apenas {columns} x {rows} pixels; use uma imagem de pelo menos {minimum} pixels no lado mais curto.</translation>
    </message>
    <message>
        <source>The image is blank: all its pixels have nearly the same value; check the exposure and the export.</source>
        <comment>IMAGE-BLANK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem está em branco: todos os seus pixels têm quase o mesmo valor; verifique a exposição e a exportação.</translation>
    </message>
    <message>
        <source>This kind of {format} image cannot be read ({detail}); export it as DICOM, JPEG or PNG.</source>
        <comment>IMAGE-FORMAT</comment>
        <translation>Este tipo de imagem {format} não pode ser lido ({detail}); exporte-a como DICOM, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frames, more than the limit of {limit}; export the frames that matter as single images.</source>
        <comment>FRAMES-TOO-MANY</comment>
        <translation>O arquivo tem {frame_count} quadros, mais que o limite de {limit}; exporte os quadros que importam como imagens avulsas.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.</source>
        <comment>FRAME-MISSING</comment>
        <translation>O arquivo tem {frame_count} quadro(s), não há o quadro {frame}; escolha um quadro existente.</translation>
    </message>
    <message>
        <source>The file broke the process that reads it, and was refused; export it again in another format, and report it.</source>
        <comment>DECODER-CRASHED</comment>
        <translation>O arquivo fez falhar o processo que o lê e foi recusado; exporte-o de novo em outro formato, e relate isso.</translation>
    </message>
    <message>
        <source>Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.</source>
        <comment>DECODER-TIMEOUT</comment>
        <translation>A leitura do arquivo demorou mais de 10 segundos e foi interrompida; exporte-o como uma imagem menor.</translation>
    </message>
    <message>
        <source>Reading the file took more memory than it may; export it as a smaller image, or uncompressed.</source>
        <comment>DECODER-MEMORY</comment>
        <translation>A leitura do arquivo precisou de mais memória do que o permitido; exporte-o como uma imagem menor, ou sem compressão.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.</source>
        <comment>WORKER-START</comment>
        <translation>O processo que lê os arquivos não pode ser iniciado ({detail}); inicie o Lightbox de novo, ou instale-o outra vez.</translation>
    </message>
    <message>
        <source>These four corners enclose no film; set them on the film&apos;s corners, clockwise from its top left.</source>
        <comment>PHOTO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estes quatro cantos não cercam nenhuma radiografia; coloque-os nos cantos da radiografia, no sentido horário a partir do superior esquerdo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged ({detail}); export it again from the device or archive.</source>
        <comment>DICOM-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo DICOM está danificado ({detail}); exporte-o de novo do aparelho ou do arquivo de imagens.</translation>
    </message>
    <message>
        <source>This DICOM object is no image ({kind}); choose the image itself.</source>
        <comment>DICOM-NO-PIXELS</comment>
        <translation>Este objeto DICOM não é uma imagem ({kind}); escolha a própria imagem.</translation>
    </message>
    <message>
        <source>The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.</source>
        <comment>DICOM-UNSUPPORTED-SYNTAX</comment>
        <translation>A compressão {syntax} não é suportada; exporte a imagem sem compressão ou como JPEG sem perda.</translation>
    </message>
    <message>
        <source>The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.</source>
        <comment>DICOM-DECODE</comment>
        <translation>Os dados de pixels comprimidos ({syntax}) não podem ser decodificados; exporte a imagem de novo, se possível sem compressão.</translation>
    </message>
    <message>
        <source>The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.</source>
        <comment>DICOM-ATTRIBUTE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Falta ao arquivo DICOM um atributo {keyword} utilizável, do qual a imagem depende; exporte-o de novo.</translation>
    </message>
    <message>
        <source>Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.</source>
        <comment>DICOM-UNSUPPORTED-PIXELS</comment>
        <translation>Dados de pixels deste tipo ({detail}) não podem ser mostrados; exporte a imagem em tons de cinza de 8 a 16 bits.</translation>
    </message>
    <message>
        <source>The modality is {modality}; {model} judges {allowed} only.</source>
        <comment>SCOPE-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A modalidade é {modality}; {model} avalia apenas: {allowed}.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; {model} judges original images only.</source>
        <comment>SCOPE-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este objeto não é uma imagem do aparelho ({kind}); {model} avalia apenas imagens originais.</translation>
    </message>
    <message>
        <source>The body part is given as {body_part}; {model} judges {allowed} only.</source>
        <comment>SCOPE-BODY-PART</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A parte do corpo indicada é {body_part}; {model} avalia apenas: {allowed}.</translation>
    </message>
    <message>
        <source>The view is given as {view}; {model} judges {allowed} views only.</source>
        <comment>SCOPE-VIEW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A incidência indicada é {view}; {model} avalia apenas incidências {allowed}.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is {age}; {model} can judge {allowed} only.</source>
        <comment>SCOPE-AGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade do paciente é {age}; {model} pode avaliar apenas: {allowed}.</translation>
    </message>
    <message>
        <source>No age is known, and the look of the picture does not tell which model applies: {models}. Enter the age.</source>
        <comment>SCOPE-AGE-NEEDED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhuma idade é conhecida, e o aspecto da imagem não diz qual modelo se aplica: {models}. Informe a idade.</translation>
    </message>
    <message>
        <source>This is a colour picture; {model} judges greyscale images only.</source>
        <comment>SCOPE-COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta é uma imagem colorida; {model} avalia apenas imagens em tons de cinza.</translation>
    </message>
    <message>
        <source>The picture&apos;s sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.</source>
        <comment>SCOPE-SHAPE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Os lados da imagem são {columns} x {rows}, longe demais da forma esperada ({allowed}); recorte-a ou exporte-a inteira.</translation>
    </message>
    <message>
        <source>The file holds {frame_count} frames; {model} judges single images only.</source>
        <comment>SCOPE-VOLUME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo contém {frame_count} quadros; {model} avalia apenas imagens avulsas.</translation>
    </message>
    <message>
        <source>The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-IMAGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem não se parece com as que {model} conhece ({allowed}); ela não pode ser avaliada. Verifique o arquivo e a orientação.</translation>
    </message>
    <message>
        <source>This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta imagem não é claramente de um destes tipos: {kinds}; ela não pode ser avaliada. Verifique o arquivo e a orientação.</translation>
    </message>
    <message>
        <source>This picture looks like {kind}; {model} judges {allowed} only.</source>
        <comment>SCOPE-OTHER-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta imagem se parece com isto: {kind}; {model} avalia apenas: {allowed}.</translation>
    </message>
    <message>
        <source>None of the installed models judges this kind of image; it cannot be judged.</source>
        <comment>SCOPE-NO-MODEL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhum dos modelos instalados avalia este tipo de imagem; ela não pode ser avaliada.</translation>
    </message>
    <message>
        <source>This object is {kind}, not an image from the device; no model judges it.</source>
        <comment>SCOPE-OTHER-OBJECT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este objeto não é uma imagem do aparelho ({kind}); nenhum modelo o avalia.</translation>
    </message>
    <message>
        <source>The modality is {modality}; the installed models judge {allowed} only.</source>
        <comment>SCOPE-OTHER-MODALITY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A modalidade é {modality}; os modelos instalados avaliam apenas: {allowed}.</translation>
    </message>
    <message>
        <source>There is no model {model!r} on this machine; see `lightbox models list`.</source>
        <comment>MODEL-NOT-FOUND</comment>
        <translation>Não há nenhum modelo {model!r} neste computador; veja `lightbox models list`.</translation>
    </message>
    <message>
        <source>The model package {model!r} has an unusable manifest ({detail}); install the package again.</source>
        <comment>MODEL-MANIFEST</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O pacote do modelo {model!r} tem um manifesto inutilizável ({detail}); instale o pacote de novo.</translation>
    </message>
    <message>
        <source>The model package {model!r} is damaged ({detail}); install the package again.</source>
        <comment>MODEL-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O pacote do modelo {model!r} está danificado ({detail}); instale o pacote de novo.</translation>
    </message>
    <message>
        <source>The model gave an unusable answer for this image ({detail}); there is no result. Judge the image yourself and report it.</source>
        <comment>MODEL-OUTPUT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O modelo deu uma resposta inutilizável para esta imagem ({detail}); não há resultado. Avalie a imagem você mesmo e relate isso.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.</source>
        <comment>POLICY-INVALID</comment>
        <translation>O arquivo de regras deste computador não pode ser usado ({detail}); peça a quem administra o computador que o corrija ou remova.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow this export; choose another one, or ask who manages the computer.</source>
        <comment>POLICY-EXPORT</comment>
        <translation>As regras deste computador não permitem esta exportação; escolha outra, ou pergunte a quem administra o computador.</translation>
    </message>
    <message>
        <source>Lightbox&apos;s data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.</source>
        <comment>HOME-UNAVAILABLE</comment>
        <translation>A pasta de dados do Lightbox não pode ser criada ({detail}); defina LIGHTBOX_HOME como uma pasta em que se possa escrever.</translation>
    </message>
    <message>
        <source>The log was written by a newer version of Lightbox; install that version or a later one.</source>
        <comment>LOG-NEWER</comment>
        <translation>O registro foi escrito por uma versão mais nova do Lightbox; instale essa versão ou uma posterior.</translation>
    </message>
    <message>
        <source>The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.</source>
        <comment>LOG-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo do registro está danificado ({detail}); ele não foi tocado. Restaure uma cópia de segurança ou peça ajuda.</translation>
    </message>
    <message>
        <source>The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.</source>
        <comment>LOG-UNAVAILABLE</comment>
        <translation>O registro não pode ser aberto ou escrito ({detail}); verifique se o disco está presente, permite escrita e não está cheio.</translation>
    </message>
    <message>
        <source>There is another file of this name already, which is not a table of ours; choose another name.</source>
        <comment>FILE-EXISTS</comment>
        <translation>Já existe outro arquivo com este nome, que não é uma tabela do Lightbox; escolha outro nome.</translation>
    </message>
    <message>
        <source>A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.</source>
        <comment>TABLE-TOO-LONG</comment>
        <translation>Uma planilha contém no máximo {most} entradas; escolha um período mais curto, ou exporte como CSV ou JSON lines.</translation>
    </message>
    <message>
        <source>Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.</source>
        <comment>TRAINING-FOLDER</comment>
        <translation>Casos confirmados são escritos em uma pasta nova; escolha uma que ainda não exista, ou que esteja vazia.</translation>
    </message>
    <message>
        <source>No case here is confirmed: a clinician&apos;s own reading or a later outcome must name its class first.</source>
        <comment>TRAINING-NONE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhum caso aqui está confirmado: a própria leitura de um clínico ou uma evolução posterior deve primeiro nomear a classe dele.</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}); choose another folder or medium.</source>
        <comment>FILE-UNWRITABLE</comment>
        <translation>O arquivo não pode ser escrito ({detail}); escolha outra pasta ou mídia.</translation>
    </message>
    <message>
        <source>The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.</source>
        <comment>LOG-NO-ENGINE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A criptografia do registro (SQLCipher) falta nesta instalação, por isso nenhum paciente é guardado; instale o Lightbox de novo.</translation>
    </message>
    <message>
        <source>There is a log on this computer already; log in, or ask an administrator for an account.</source>
        <comment>LOG-EXISTS</comment>
        <translation>Já existe um registro neste computador; entre, ou peça uma conta a um administrador.</translation>
    </message>
    <message>
        <source>There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.</source>
        <comment>LOG-MISSING</comment>
        <translation>Ainda não há registro; inicie o Lightbox, ou execute `lightbox user add`, para criá-lo com um primeiro administrador.</translation>
    </message>
    <message>
        <source>The log is locked; log in again.</source>
        <comment>LOG-LOCKED</comment>
        <translation>O registro está bloqueado; entre de novo.</translation>
    </message>
    <message>
        <source>The pictures of {count} readings are damaged or gone; the readings are whole. A backup may bring them back.</source>
        <comment>LOG-PICTURES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As imagens de {count} leituras estão danificadas ou perdidas; as leituras estão íntegras. Uma cópia de segurança pode trazê-las de volta.</translation>
    </message>
    <message>
        <source>The backup cannot be written or read there ({detail}); check that the medium is present and writable, or choose another.</source>
        <comment>BACKUP-UNAVAILABLE</comment>
        <translation>A cópia de segurança não pode ser escrita ou lida ali ({detail}); verifique se a mídia está presente e permite escrita, ou escolha outra.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.</source>
        <comment>BACKUP-FULL</comment>
        <translation>Não há espaço suficiente para a cópia de segurança: ela precisa de {needed_mb} MB; libere espaço ou escolha outra mídia.</translation>
    </message>
    <message>
        <source>A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.</source>
        <comment>BACKUP-FILE-SIZE</comment>
        <translation>Um arquivo da cópia de segurança ficaria maior do que esta mídia comporta (4 GB em FAT32); formate-a como exFAT, ou escolha outra.</translation>
    </message>
    <message>
        <source>Another backup or restore is running; wait until it is done and try again.</source>
        <comment>BACKUP-BUSY</comment>
        <translation>Outra cópia de segurança ou restauração está em andamento; espere até que termine e tente de novo.</translation>
    </message>
    <message>
        <source>The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.</source>
        <comment>BACKUP-FAILED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A nova cópia de segurança não coincidia com o registro ({detail}) e foi descartada; tente de novo, ou escolha outra mídia.</translation>
    </message>
    <message>
        <source>There is no backup at this place; choose the folder of a backup.</source>
        <comment>BACKUP-MISSING</comment>
        <translation>Não há cópia de segurança neste lugar; escolha a pasta de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete ({detail}); choose another one.</source>
        <comment>BACKUP-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta cópia de segurança está danificada ou incompleta ({detail}); escolha outra.</translation>
    </message>
    <message>
        <source>This backup belongs to another log; log in as an administrator of the log on this computer to replace it.</source>
        <comment>BACKUP-OTHER-LOG</comment>
        <translation>Esta cópia de segurança pertence a outro registro; para substituí-lo, entre como administrador do registro deste computador.</translation>
    </message>
    <message>
        <source>The log is in use by another window or program; close that, then try again.</source>
        <comment>BACKUP-LOG-OPEN</comment>
        <translation>O registro está em uso por outra janela ou programa; feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Lightbox is open already; use that window, or close it first.</source>
        <comment>INSTANCE-RUNNING</comment>
        <translation>O Lightbox já está aberto; use aquela janela, ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only; restore a backup before anything new is stored.</source>
        <comment>LOG-READ-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registro está danificado e aberto somente para leitura; restaure uma cópia de segurança antes que algo novo seja guardado.</translation>
    </message>
    <message>
        <source>Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.</source>
        <comment>USE-NOT-ACCEPTED</comment>
        <translation>Ninguém aceitou o uso previsto do Lightbox para este registro; um administrador entra uma vez e o aceita.</translation>
    </message>
    <message>
        <source>The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.</source>
        <comment>LOG-TAMPERED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registro foi alterado fora do Lightbox: a entrada {sequence} da auditoria não confere ({reason}). Peça ajuda.</translation>
    </message>
    <message>
        <source>The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.</source>
        <comment>KEYS-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo de chaves do registro não pode ser usado ({detail}); recoloque o de uma cópia de segurança, ou peça ajuda.</translation>
    </message>
    <message>
        <source>Name or password is wrong; type both again.</source>
        <comment>LOGIN-FAILED</comment>
        <translation>O nome ou a senha está errado; digite ambos de novo.</translation>
    </message>
    <message>
        <source>The log opens with an account only; add `--user NAME` and `--password-file FILE`.</source>
        <comment>LOGIN-NEEDED</comment>
        <translation>O registro só se abre com uma conta; acrescente `--user NAME` e `--password-file FILE`.</translation>
    </message>
    <message>
        <source>Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.</source>
        <comment>AUTHORITY-NEEDED</comment>
        <translation>Somente um administrador altera contas; acrescente `--as NAME --as-password-file FILE`, ou `--recovery-file FILE`.</translation>
    </message>
    <message>
        <source>The first account makes the log and must be an administrator&apos;s; add `--role administrator`.</source>
        <comment>FIRST-ADMINISTRATOR</comment>
        <translation>A primeira conta cria o registro e deve ser de um administrador; acrescente `--role administrator`.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.</source>
        <comment>PASSWORD-NEEDED</comment>
        <translation>Não há terminal para digitar a senha; acrescente `--password-file FILE`, ou `-` para lê-la da entrada padrão.</translation>
    </message>
    <message>
        <source>The password or key cannot be read from this file ({detail}); check the file.</source>
        <comment>PASSWORD-FILE</comment>
        <translation>A senha ou chave não pode ser lida deste arquivo ({detail}); verifique o arquivo.</translation>
    </message>
    <message>
        <source>The two passwords are not the same; start again.</source>
        <comment>PASSWORD-TYPED</comment>
        <translation>As duas senhas não são iguais; comece de novo.</translation>
    </message>
    <message>
        <source>The recovery key cannot be written into this file ({detail}); choose a new file that does not exist yet.</source>
        <comment>RECOVERY-FILE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A chave de recuperação não pode ser escrita neste arquivo ({detail}); escolha um arquivo novo que ainda não exista.</translation>
    </message>
    <message>
        <source>Too many failed logins; try again in {seconds} seconds.</source>
        <comment>LOGIN-WAIT</comment>
        <translation>Muitas tentativas de entrada falharam; tente de novo em {seconds} segundos.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.</source>
        <comment>RECOVERY-KEY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta não é uma chave de recuperação, ou foi digitada errado; copie-a da folha impressa, letra por letra.</translation>
    </message>
    <message>
        <source>This recovery key does not open this log; look for the sheet that was printed last.</source>
        <comment>RECOVERY-WRONG</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta chave de recuperação não abre este registro; procure a folha impressa por último.</translation>
    </message>
    <message>
        <source>Type the newest six-digit code of your telephone; if it is refused, check this computer&apos;s clock.</source>
        <comment>LOGIN-CODE</comment>
        <translation>Digite o código de seis dígitos mais recente do seu telefone; se for recusado, verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The present password is wrong; type it again.</source>
        <comment>PASSWORD-WRONG</comment>
        <translation>A senha atual está errada; digite-a de novo.</translation>
    </message>
    <message>
        <source>This password is guessed too easily: {problem}. Three or four words that do not belong together are better.</source>
        <comment>PASSWORD-WEAK</comment>
        <translation>Esta senha é fácil demais de adivinhar: {problem}. Três ou quatro palavras sem relação entre si são melhores.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.</source>
        <comment>ACCOUNT-NAME</comment>
        <translation>Este não pode ser o nome de uma conta; use de 2 a 32 dos caracteres a a z, 0 a 9, ponto, hífen, sublinhado.</translation>
    </message>
    <message>
        <source>There is an account {name} already; choose another name.</source>
        <comment>ACCOUNT-EXISTS</comment>
        <translation>Já existe uma conta {name}; escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no account {name}; see the list of accounts.</source>
        <comment>ACCOUNT-NOT-FOUND</comment>
        <translation>Não há nenhuma conta {name}; veja a lista de contas.</translation>
    </message>
    <message>
        <source>The account {name} is disabled; enable it with a new password first.</source>
        <comment>ACCOUNT-DISABLED</comment>
        <translation>A conta {name} está desativada; ative-a primeiro com uma nova senha.</translation>
    </message>
    <message>
        <source>While trying out there are no accounts; set up a log first.</source>
        <comment>ACCOUNT-NONE</comment>
        <translation>Durante o teste não há contas; crie primeiro um registro.</translation>
    </message>
    <message>
        <source>The account {name} is the last administrator&apos;s; make another administrator first.</source>
        <comment>LAST-ADMINISTRATOR</comment>
        <translation>A conta {name} é a do último administrador; nomeie primeiro outro administrador.</translation>
    </message>
    <message>
        <source>The account has a second factor already; end that one first.</source>
        <comment>SECOND-FACTOR-SET</comment>
        <translation>A conta já tem um segundo fator; remova esse primeiro.</translation>
    </message>
    <message>
        <source>Your account may not do this ({action}); it needs the role {role}. Ask an administrator.</source>
        <comment>NOT-ALLOWED</comment>
        <translation>Sua conta não pode fazer isto ({action}); é preciso o papel {role}. Peça a um administrador.</translation>
    </message>
    <message>
        <source>Another program is working on this batch; wait until it is done, or end it there.</source>
        <comment>BATCH-RUNNING</comment>
        <translation>Outro programa está trabalhando neste lote; espere até que termine, ou encerre-o lá.</translation>
    </message>
    <message>
        <source>There is no such batch any more: it came to its end; look at the log for what was saved.</source>
        <comment>BATCH-NOT-FOUND</comment>
        <translation>Esse lote não existe mais: ele chegou ao fim; veja no registro o que foi guardado.</translation>
    </message>
    <message>
        <source>There is no entry {reading} in the log; search for the patient again.</source>
        <comment>LOG-NOT-FOUND</comment>
        <translation>Não há nenhuma entrada {reading} no registro; procure o paciente de novo.</translation>
    </message>
    <message>
        <source>This opinion cannot be stored ({detail}); correct it and save again.</source>
        <comment>OPINION-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este parecer não pode ser guardado ({detail}); corrija-o e salve de novo.</translation>
    </message>
    <message>
        <source>There is no such person in the log; search for the patient again.</source>
        <comment>PERSON-NOT-FOUND</comment>
        <translation>Não há essa pessoa no registro; procure o paciente de novo.</translation>
    </message>
    <message>
        <source>These two are one person in the log already; nothing is to be merged.</source>
        <comment>MERGE-SAME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estas duas já são uma só pessoa no registro; não há nada a unir.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already; look at the patient again.</source>
        <comment>MERGE-NOT-FOUND</comment>
        <translation>Não existe essa união, ou ela já foi desfeita; veja o paciente de novo.</translation>
    </message>
    <message>
        <source>This is not an id made by Lightbox, or it is mistyped; scan or type the label again.</source>
        <comment>LOCAL-ID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este não é um identificador criado pelo Lightbox, ou foi digitado errado; escaneie ou digite a etiqueta de novo.</translation>
    </message>
    <message>
        <source>The search needs a name to be kept under; type one.</source>
        <comment>FILTER-NAME</comment>
        <translation>A busca precisa de um nome para ser guardada; digite um.</translation>
    </message>
    <message>
        <source>This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.</source>
        <comment>PATIENT-DELETED</comment>
        <translation>Este paciente foi excluído depois que o lote começou, por isso nada foi guardado; abra a radiografia de novo se precisar dela.</translation>
    </message>
    <message>
        <source>The deletion needs a reason that does not name the patient, for the audit keeps it; type another.</source>
        <comment>DELETE-REASON</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A exclusão precisa de um motivo que não cite o nome do paciente, pois a auditoria o guarda; digite outro.</translation>
    </message>
    <message>
        <source>The {field} of the patient cannot be right; correct it and save again.</source>
        <comment>LOG-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este dado do paciente não pode estar certo ({field}); corrija-o e salve de novo.</translation>
    </message>
    <message>
        <source>The file gives no display window; the full range of its values is shown.</source>
        <comment>NO-WINDOW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo não dá uma janela de exibição; toda a faixa de seus valores é mostrada.</translation>
    </message>
    <message>
        <source>The picture was compressed with loss; fine detail may be missing.</source>
        <comment>LOSSY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem foi comprimida com perda; detalhes finos podem faltar.</translation>
    </message>
    <message>
        <source>The DICOM file lacks its standard beginning and was read all the same.</source>
        <comment>NO-PREAMBLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Falta ao arquivo DICOM o seu início padrão, e ele foi lido mesmo assim.</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values, not the film as it is meant to be seen; export it for presentation.</source>
        <comment>FOR-PROCESSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo contém os valores brutos do detector, não a radiografia como deve ser vista; exporte-a para apresentação.</translation>
    </message>
    <message>
        <source>High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.</source>
        <comment>HIGH-BIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>High Bit é {high_bit} para {bits_stored} bits armazenados; os valores foram deslocados de acordo.</translation>
    </message>
    <message>
        <source>The display window in the file is unusable and was ignored; the full range of values is shown.</source>
        <comment>WINDOW-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A janela de exibição no arquivo é inutilizável e foi ignorada; toda a faixa de valores é mostrada.</translation>
    </message>
    <message>
        <source>The character set of the names in this file is not known; some letters may be wrong.</source>
        <comment>CHARACTER-SET</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O conjunto de caracteres dos nomes neste arquivo não é conhecido; algumas letras podem estar erradas.</translation>
    </message>
    <message>
        <source>The header was repaired while reading ({detail}).</source>
        <comment>REPAIRED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O cabeçalho foi reparado durante a leitura ({detail}).</translation>
    </message>
    <message>
        <source>The file is a colour picture; a model sees its brightness only.</source>
        <comment>COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo é uma imagem colorida; um modelo vê apenas o brilho dela.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel; it is shown with 16.</source>
        <comment>BIT-DEPTH</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem {bits} bits por pixel; ela é mostrada com 16.</translation>
    </message>
    <message>
        <source>The picture has transparent parts; they are shown black.</source>
        <comment>ALPHA</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem partes transparentes; elas são mostradas em preto.</translation>
    </message>
    <message>
        <source>This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file where there is one.</source>
        <comment>PHOTO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Isto é uma fotografia ou digitalização de uma radiografia, não a própria radiografia ({sign}); sinais finos podem se perder. Use o arquivo original se houver.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.</source>
        <comment>PHOTO-STRAIGHTENED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia foi recortada da fotografia ({how}) e endireitada; verifique se nada dela está faltando.</translation>
    </message>
    <message>
        <source>The film&apos;s edges were not found in the photograph, which was used as it is; mark the film&apos;s corners.</source>
        <comment>PHOTO-NO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As bordas da radiografia não foram encontradas na fotografia, que foi usada como está; marque os cantos da radiografia.</translation>
    </message>
    <message>
        <source>A reflection hides some {percent} % of the film; photograph it again without the lamp in it.</source>
        <comment>PHOTO-GLARE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Um reflexo esconde cerca de {percent} % da radiografia; fotografe-a de novo sem a lâmpada nela.</translation>
    </message>
    <message>
        <source>The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.</source>
        <comment>PHOTO-MOIRE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A fotografia tem o padrão de ondas de um monitor; use o arquivo original, ou fotografe de mais longe.</translation>
    </message>
    <message>
        <source>The picture looks like a negative, and was used as it is; check it, and export it again with black air.</source>
        <comment>INVERTED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem parece um negativo e foi usada como está; verifique-a e exporte-a de novo com o ar em preto.</translation>
    </message>
    <message>
        <source>The film looks turned by {degrees} degrees and was used as it is; export it again upright.</source>
        <comment>ROTATED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia parece girada em {degrees} graus e foi usada como está; exporte-a de novo na posição correta.</translation>
    </message>
    <message>
        <source>One side of the chest seems to be cut off; use the whole film.</source>
        <comment>CROPPED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Um lado do tórax parece estar cortado; use a radiografia inteira.</translation>
    </message>
    <message>
        <source>The film is shown very dark; check its display window and exposure, and export it again.</source>
        <comment>TOO-DARK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia é mostrada muito escura; verifique a janela de exibição e a exposição, e exporte-a de novo.</translation>
    </message>
    <message>
        <source>The film is shown very bright; check its display window and exposure, and export it again.</source>
        <comment>TOO-BRIGHT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia é mostrada muito clara; verifique a janela de exibição e a exposição, e exporte-a de novo.</translation>
    </message>
    <message>
        <source>The picture has only {levels} different grey levels; fine signs may be missing.</source>
        <comment>FEW-LEVELS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem apenas {levels} níveis de cinza diferentes; sinais finos podem faltar.</translation>
    </message>
    <message>
        <source>The picture has only {columns} x {rows} pixels; fine signs may be missing.</source>
        <comment>LOW-RESOLUTION</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem apenas {columns} x {rows} pixels; sinais finos podem faltar.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known; {model} was built and measured for {allowed} only. Enter the age.</source>
        <comment>AGE-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade do paciente não é conhecida; {model} foi construído e medido apenas para: {allowed}. Informe a idade.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong at other ages, for which there is {others}. Enter the age.</source>
        <comment>AGE-UNKNOWN-CHOICE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade do paciente não é conhecida: {model} ({allowed}) foi escolhido apenas pela imagem. A resposta dele é errada em outras idades, para as quais há {others}. Informe a idade.</translation>
    </message>
    <message>
        <source>By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.</source>
        <comment>AGE-LOOK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pelo aspecto, esta radiografia é mais própria para {other} ({allowed}) do que para a idade conhecida. Verifique a idade e de quem é a radiografia.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken; {model} judges {allowed} views only.</source>
        <comment>VIEW-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo não diz como a imagem foi feita; {model} avalia apenas incidências {allowed}.</translation>
    </message>
    <message>
        <source>The file&apos;s description speaks of a lateral film; the model knows frontal films only. Check the view.</source>
        <comment>LATERAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A descrição do arquivo fala de uma radiografia de perfil; o modelo conhece apenas radiografias frontais. Verifique a incidência.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.</source>
        <comment>BIT-DEPTH-UNUSUAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem {bits} bits por pixel, o que é incomum para uma radiografia; verifique se ela é mostrada corretamente.</translation>
    </message>
    <message>
        <source>The {which} date in the file cannot be read and counts as not given; check it.</source>
        <comment>DATE-UNREADABLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Uma data no arquivo ({which}) não pode ser lida e conta como não informada; verifique-a.</translation>
    </message>
    <message>
        <source>The study date in the file lies in the future; check it, and this computer&apos;s clock.</source>
        <comment>STUDY-IN-FUTURE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A data do exame no arquivo está no futuro; verifique-a, e também o relógio deste computador.</translation>
    </message>
    <message>
        <source>The file says that the patient was born after the study, so no age is known; check patient and dates.</source>
        <comment>BIRTH-AFTER-STUDY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo diz que o paciente nasceu depois do exame, por isso nenhuma idade é conhecida; verifique o paciente e as datas.</translation>
    </message>
    <message>
        <source>The birth date in the file lies more than {years} years before the study, so no age is known; check it.</source>
        <comment>BIRTH-TOO-EARLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A data de nascimento no arquivo está mais de {years} anos antes do exame, por isso nenhuma idade é conhecida; verifique-a.</translation>
    </message>
    <message>
        <source>The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.</source>
        <comment>AGE-DISAGREES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade no arquivo ({stated}) não combina com as datas de nascimento e do exame ({counted}), por isso nenhuma idade é conhecida; informe-a.</translation>
    </message>
    <message>
        <source>The file gives a name but no patient ID; check who this is.</source>
        <comment>ID-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo dá um nome mas nenhum identificador de paciente; verifique quem é.</translation>
    </message>
    <message>
        <source>The file names two patients or two IDs; check whose film this is.</source>
        <comment>IDENTITY-TWO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo cita dois pacientes ou dois identificadores; verifique de quem é esta radiografia.</translation>
    </message>
    <message>
        <source>The file names no patient.</source>
        <comment>IDENTITY-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O arquivo não cita nenhum paciente.</translation>
    </message>
    <message>
        <source>The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.</source>
        <comment>UID-OTHER-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registro tem esta imagem ou seu exame, segundo os UIDs, também sob outro paciente; verifique de quem é esta radiografia.</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}: apenas para pesquisa. Esta resposta não passou em sua auditoria; não aja com base nela.</translation>
    </message>
    <message>
        <source>The picture is unusual for {model}; read the answer with extra care.</source>
        <comment>NEAR-SCOPE-LIMIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem é incomum para {model}; leia a resposta com cuidado redobrado.</translation>
    </message>
    <message>
        <source>This is a sample made by Lightbox, not a patient&apos;s image.</source>
        <comment>SAMPLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta é uma amostra criada pelo Lightbox, não a imagem de um paciente.</translation>
    </message>
</context>
</TS>
