<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lightbox</source>
        <translation>Acerca do Lightbox</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Copiar dados</translation>
    </message>
    <message>
        <source>Check this installation...</source>
        <translation>Verificar esta instalação...</translation>
    </message>
    <message>
        <source>Save bill of materials...</source>
        <translation>Guardar lista de componentes...</translation>
    </message>
    <message>
        <source>Copied. Nothing in it is about patients or persons.</source>
        <translation>Copiado. Nada disto diz respeito a pacientes ou pessoas.</translation>
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
        <translation>Apoio à decisão, não um diagnóstico. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O Lightbox ajuda um profissional de saúde com formação a ler uma radiografia do tórax ou um exame de OCT da retina onde não há especialista disponível.</translation>
    </message>
    <message>
        <source>It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não faz diagnósticos e não exclui nenhuma doença. Quem decide é uma pessoa, com o paciente à vista.</translation>
    </message>
    <message>
        <source>Each model judges only the kind of image and the ages that it was built and measured for; all else is refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada modelo avalia apenas o tipo de imagem e as idades para os quais foi construído e medido; tudo o resto é recusado.</translation>
    </message>
    <message>
        <source>Its figures come from a few hospitals. Expect more wrong answers elsewhere; the manual tells the limits.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Os seus números vêm de poucos hospitais. Conte com mais respostas erradas noutros locais; o manual indica os limites.</translation>
    </message>
    <message>
        <source>The heat map shows where the model looked. It is no outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O mapa de calor mostra para onde o modelo olhou. Não é um contorno da doença.</translation>
    </message>
    <message>
        <source>This screen is not a diagnostic display unless your clinic has checked it as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este ecrã não é um monitor de diagnóstico, a menos que a sua clínica o tenha verificado como tal.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never uses a network.</source>
        <translation>Tudo fica neste computador. O programa nunca usa uma rede.</translation>
    </message>
    <message>
        <source>The log and its backups are encrypted. What is exported, printed or saved as PDF is not.</source>
        <translation>O registo e as suas cópias de segurança estão encriptados. O que é exportado, impresso ou guardado como PDF não está.</translation>
    </message>
    <message>
        <source>Made by {0}. Apache License 2.0.</source>
        <translation>Feito por {0}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version, or SHA-256 of a model</source>
        <translation>Versão, ou SHA-256 de um modelo</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>The program stands on the work of many others. Each text is theirs.</source>
        <translation>O programa assenta no trabalho de muitos outros. Cada texto é deles.</translation>
    </message>
    <message>
        <source>This program runs from its source: the texts of the other parts lie in their Python packages.</source>
        <translation>Este programa corre a partir do código-fonte: os textos das outras partes estão nos respetivos pacotes Python.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versão {0}</translation>
    </message>
    <message>
        <source>Use and limits</source>
        <translation>Uso e limites</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>AcceptPage</name>
    <message>
        <source>Log out</source>
        <translation>Terminar sessão</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Abrir o Lightbox</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Your password was changed.</source>
        <translation>A sua senha foi alterada.</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts and locking</source>
        <translation>Contas e bloqueio</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>End second factor</source>
        <translation>Remover segundo fator</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nova chave de recuperação</translation>
    </message>
    <message>
        <source>Disable {0}?</source>
        <translation>Desativar {0}?</translation>
    </message>
    <message>
        <source>They cannot log in until they are enabled again with a new password. What they saved stays.</source>
        <translation>Esta pessoa não pode entrar até ser ativada de novo com uma nova senha. O que guardou mantém-se.</translation>
    </message>
    <message>
        <source>End the second factor of {0}?</source>
        <translation>Remover o segundo fator de {0}?</translation>
    </message>
    <message>
        <source>Their password alone is then enough, until they set up a second factor again themselves.</source>
        <translation>A senha basta então por si só, até a própria pessoa configurar de novo um segundo fator.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>May log in</source>
        <translation>Pode entrar</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>Função de {0}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>Minutos até a janela bloquear</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear após</translation>
    </message>
    <message>
        <source>without mouse or keyboard</source>
        <translation>sem rato nem teclado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open images...</source>
        <translation>&amp;Abrir imagens...</translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation>Abrir &amp;pasta...</translation>
    </message>
    <message>
        <source>Open &amp;samples</source>
        <translation>Abrir a&amp;mostras</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Colar ficheiros</translation>
    </message>
    <message>
        <source>&amp;Watched folder...</source>
        <translation>Pasta &amp;vigiada...</translation>
    </message>
    <message>
        <source>Re&amp;port...</source>
        <translation>&amp;Relatório...</translation>
    </message>
    <message>
        <source>&amp;Remove image from the list</source>
        <translation>Re&amp;tirar imagem da lista</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Limpar a lista</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Take back the patient&apos;s correction...</source>
        <translation>&amp;Desfazer a correção do paciente...</translation>
    </message>
    <message>
        <source>Stop &amp;analysing</source>
        <translation>Parar a a&amp;nálise</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
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
        <translation>Alterar &amp;senha...</translation>
    </message>
    <message>
        <source>&amp;Second factor...</source>
        <translation>Segundo &amp;fator...</translation>
    </message>
    <message>
        <source>&amp;Accounts and locking...</source>
        <translation>&amp;Contas e bloqueio...</translation>
    </message>
    <message>
        <source>A&amp;udit...</source>
        <translation>A&amp;uditoria...</translation>
    </message>
    <message>
        <source>&amp;Rules for reading...</source>
        <translation>&amp;Regras de leitura...</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Terminar sessão</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Cópias de se&amp;gurança</translation>
    </message>
    <message>
        <source>&amp;Labels for new patients...</source>
        <translation>&amp;Etiquetas para novos pacientes...</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>&amp;Procurar no registo</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>P&amp;references...</source>
        <translation>Pre&amp;ferências...</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Ecrã &amp;inteiro</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>Imagem &amp;seguinte</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>Imagem &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Edit patient...</source>
        <translation>&amp;Editar paciente...</translation>
    </message>
    <message>
        <source>&amp;Straighten the film...</source>
        <translation>En&amp;direitar a radiografia...</translation>
    </message>
    <message>
        <source>Agree with the model</source>
        <translation>Concordar com o modelo</translation>
    </message>
    <message>
        <source>Disagree with the model</source>
        <translation>Discordar do modelo</translation>
    </message>
    <message>
        <source>Say that you are unsure</source>
        <translation>Dizer que tem dúvidas</translation>
    </message>
    <message>
        <source>Urgency: routine</source>
        <translation>Urgência: de rotina</translation>
    </message>
    <message>
        <source>Urgency: soon</source>
        <translation>Urgência: em breve</translation>
    </message>
    <message>
        <source>Urgency: urgent</source>
        <translation>Urgência: urgente</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>&amp;Deslocar</translation>
    </message>
    <message>
        <source>Scroll t&amp;hrough frames</source>
        <translation>Percorrer &amp;quadros</translation>
    </message>
    <message>
        <source>Magnif&amp;ier</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Comprimento</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>Â&amp;ngulo</translation>
    </message>
    <message>
        <source>Values in an &amp;ellipse</source>
        <translation>Valores numa &amp;elipse</translation>
    </message>
    <message>
        <source>Values in a &amp;rectangle</source>
        <translation>Valores num &amp;retângulo</translation>
    </message>
    <message>
        <source>&amp;Cardiothoracic ratio</source>
        <translation>Índice cardio&amp;torácico</translation>
    </message>
    <message>
        <source>&amp;Put into the middle</source>
        <translation>Pôr no &amp;meio</translation>
    </message>
    <message>
        <source>&amp;Next handle</source>
        <translation>Ponto &amp;seguinte</translation>
    </message>
    <message>
        <source>Li&amp;st of measurements...</source>
        <translation>&amp;Lista de medições...</translation>
    </message>
    <message>
        <source>Set the &amp;true length of a line...</source>
        <translation>Indicar o comprimento &amp;verdadeiro de uma linha...</translation>
    </message>
    <message>
        <source>&amp;Undo measuring</source>
        <translation>Desfa&amp;zer medição</translation>
    </message>
    <message>
        <source>&amp;Delete all measurements of this image</source>
        <translation>Eliminar t&amp;odas as medições desta imagem</translation>
    </message>
    <message>
        <source>Choose a win&amp;dow</source>
        <translation>Escolher uma &amp;janela</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>Janela a&amp;utomática</translation>
    </message>
    <message>
        <source>Type center and widt&amp;h...</source>
        <translation>Digitar centro e &amp;largura...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ajus&amp;tar</translation>
    </message>
    <message>
        <source>&amp;1:1 pixels</source>
        <translation>&amp;1:1 pixels</translation>
    </message>
    <message>
        <source>True si&amp;ze</source>
        <translation>Tamanho &amp;real</translation>
    </message>
    <message>
        <source>Size of this s&amp;creen...</source>
        <translation>Tamanho deste e&amp;crã...</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>&amp;Inverter</translation>
    </message>
    <message>
        <source>&amp;Turn clockwise</source>
        <translation>&amp;Girar para a direita</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espelhar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Re&amp;por</translation>
    </message>
    <message>
        <source>&amp;Heat map on or off</source>
        <translation>&amp;Mapa de calor ligado ou desligado</translation>
    </message>
    <message>
        <source>&amp;Overlays from the file</source>
        <translation>&amp;Sobreposições do ficheiro</translation>
    </message>
    <message>
        <source>S&amp;hutter from the file</source>
        <translation>&amp;Obturador do ficheiro</translation>
    </message>
    <message>
        <source>&amp;What the file says...</source>
        <translation>O &amp;que diz o ficheiro...</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Ajuda desta &amp;página</translation>
    </message>
    <message>
        <source>&amp;One view</source>
        <translation>&amp;Uma vista</translation>
    </message>
    <message>
        <source>&amp;Two views</source>
        <translation>&amp;Duas vistas</translation>
    </message>
    <message>
        <source>&amp;Four views</source>
        <translation>&amp;Quatro vistas</translation>
    </message>
    <message>
        <source>&amp;Link zoom, window and frames</source>
        <translation>&amp;Ligar zoom, janela e quadros</translation>
    </message>
    <message>
        <source>&amp;Compare with earlier film</source>
        <translation>&amp;Comparar com radiografia anterior</translation>
    </message>
    <message>
        <source>What the &amp;model saw</source>
        <translation>O que o mo&amp;delo viu</translation>
    </message>
    <message>
        <source>&amp;Play the frames, or stop</source>
        <translation>Re&amp;produzir os quadros, ou parar</translation>
    </message>
    <message>
        <source>Only the &amp;viewer on the screen</source>
        <translation>Só o &amp;visualizador no ecrã</translation>
    </message>
    <message>
        <source>Viewer in its own &amp;window</source>
        <translation>Visualizador em janela pró&amp;pria</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Training...</source>
        <translation>&amp;Formação...</translation>
    </message>
    <message>
        <source>&amp;Display check...</source>
        <translation>&amp;Verificação do ecrã...</translation>
    </message>
    <message>
        <source>Check this &amp;installation...</source>
        <translation>Verificar esta &amp;instalação...</translation>
    </message>
    <message>
        <source>&amp;About Lightbox and its use</source>
        <translation>&amp;Acerca do Lightbox e do seu uso</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Exibição</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Name to log in with: a to z, figures, dot, - and _</source>
        <translation>Nome para entrar: a a z, algarismos, ponto, - e _</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>First administrator</source>
        <translation>Primeiro administrador</translation>
    </message>
    <message>
        <source>Administrators make accounts for the others and see the audit. Everybody gets an account of their own.</source>
        <translation>Os administradores criam contas para os outros e veem a auditoria. Cada pessoa recebe uma conta própria.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Name to log in with</source>
        <translation>Nome para entrar</translation>
    </message>
    <message>
        <source>To log in: 2 to 32 of the letters a to z, figures, dot, - and _.</source>
        <translation>Para entrar: 2 a 32 das letras a a z, algarismos, ponto, - e _.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Readers before and after the answer</source>
        <translation>Leitores antes e depois da resposta</translation>
    </message>
    <message>
        <source>Each reader counts once at each image; whoever could not tell is left out. Cohen&apos;s kappa is the agreement beyond chance: 0 is chance, 1 is always the same; with its 95 % interval (Fleiss, Cohen and Everitt 1969).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada leitor conta uma vez por imagem; quem não soube dizer fica de fora. O kappa de Cohen é a concordância para além do acaso: 0 é o acaso, 1 é sempre igual; com o seu intervalo de 95 % (Fleiss, Cohen e Everitt 1969).</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nada neste período.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Mesma classe</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Reader before, and the model</source>
        <translation>Leitor antes, e o modelo</translation>
    </message>
    <message>
        <source>Reader after, and the model</source>
        <translation>Leitor depois, e o modelo</translation>
    </message>
    <message>
        <source>Reader before, and what turned out</source>
        <translation>Leitor antes, e o que se confirmou</translation>
    </message>
    <message>
        <source>Reader after, and what turned out</source>
        <translation>Leitor depois, e o que se confirmou</translation>
    </message>
    <message>
        <source>The model, and what turned out</source>
        <translation>O modelo, e o que se confirmou</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>poucas demais</translation>
    </message>
    <message>
        <source>from {0} images on</source>
        <translation>a partir de {0} imagens</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>not defined: always one class</source>
        <translation>não definido: sempre uma só classe</translation>
    </message>
    <message>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} a {2})</translation>
    </message>
    <message>
        <source>Changes of mind: too few images with both readings and an outcome.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mudanças de opinião: poucas imagens com ambas as leituras e um resultado confirmado.</translation>
    </message>
    <message>
        <source>Changes of mind in {0} images: {1} towards what turned out, {2} away from it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mudanças de opinião em {0} imagens: {1} aproximando-se do que se confirmou, {2} afastando-se.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Log made</source>
        <translation>Registo criado</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Entrada falhada</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Relógio foi acertado</translation>
    </message>
    <message>
        <source>Reading looked at</source>
        <translation>Leitura consultada</translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation>Registo verificado</translation>
    </message>
    <message>
        <source>Own password or second factor</source>
        <translation>Própria senha ou segundo fator</translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation>Pesquisa guardada</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Reading saved</source>
        <translation>Leitura guardada</translation>
    </message>
    <message>
        <source>Batch begun</source>
        <translation>Lote iniciado</translation>
    </message>
    <message>
        <source>Batch continued</source>
        <translation>Lote retomado</translation>
    </message>
    <message>
        <source>Batch ended</source>
        <translation>Lote terminado</translation>
    </message>
    <message>
        <source>Patient corrected</source>
        <translation>Paciente corrigido</translation>
    </message>
    <message>
        <source>Patient ids made</source>
        <translation>Identificadores de pacientes criados</translation>
    </message>
    <message>
        <source>Patients merged</source>
        <translation>Pacientes unidos</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>União desfeita</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Parecer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Audit looked at</source>
        <translation>Auditoria consultada</translation>
    </message>
    <message>
        <source>Export with names</source>
        <translation>Exportação com nomes</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Exportação para treino</translation>
    </message>
    <message>
        <source>Patient deleted</source>
        <translation>Paciente eliminado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>Verificação do ecrã</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Cópia de segurança restaurada</translation>
    </message>
    <message>
        <source>Log brought up to date</source>
        <translation>Registo atualizado</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Mostrar entradas mais antigas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Numbered and chained: what was changed or removed is found. It names no patient.</source>
        <translation>Numerada e encadeada: o que foi alterado ou removido é detetado. Não cita nenhum paciente.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificada</translation>
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
        <translation>após uma eliminação</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar agora</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Restaurar...</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Escolher pasta...</translation>
    </message>
    <message>
        <source>Back up to it now</source>
        <translation>Copiar para lá agora</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Until somebody says that it is the right one, no older backup is removed.</source>
        <translation>O registo foi restaurado de uma cópia de segurança. Até alguém dizer que é o certo, nenhuma cópia mais antiga é removida.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>É o certo</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. If this disk breaks, its backups are lost with it.</source>
        <translation>Há uma semana que nenhuma cópia de segurança vai para um segundo suporte. Se este disco avariar, as suas cópias perdem-se com ele.</translation>
    </message>
    <message>
        <source>The folder of the second medium is on the disk of the log: both are lost together. Choose a USB stick.</source>
        <translation>A pasta do segundo suporte está no disco do registo: perdem-se ambos juntos. Escolha uma pen USB.</translation>
    </message>
    <message numerus="yes">
        <source>just now: whole, %n reading(s)</source>
        <translation>
            <numerusform>agora mesmo: íntegra, %n leitura</numerusform>
            <numerusform>agora mesmo: íntegra, %n leituras</numerusform>
        </translation>
    </message>
    <message>
        <source>; pictures missing: {0}</source>
        <translation>; imagens em falta: {0}</translation>
    </message>
    <message>
        <source>Folder on the second medium</source>
        <translation>Pasta no segundo suporte</translation>
    </message>
    <message>
        <source>Read the chosen backup from its first to its last byte</source>
        <translation>Ler a cópia de segurança escolhida do primeiro ao último byte</translation>
    </message>
    <message>
        <source>Last on this computer: {0}</source>
        <translation>Última neste computador: {0}</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Nenhum escolhido ainda</translation>
    </message>
    <message>
        <source>Choose a folder on a USB stick or another disk; while it is plugged in, it gets each automatic backup.</source>
        <translation>Escolha uma pasta numa pen USB ou noutro disco; enquanto estiver ligado, recebe cada cópia de segurança automática.</translation>
    </message>
    <message>
        <source>It is not plugged in.</source>
        <translation>Não está ligado.</translation>
    </message>
    <message>
        <source>Plugged in; it has no backup of this log yet.</source>
        <translation>Ligado; ainda não tem nenhuma cópia de segurança deste registo.</translation>
    </message>
    <message>
        <source>Plugged in. Last backup there: {0}</source>
        <translation>Ligado. Última cópia de segurança lá: {0}</translation>
    </message>
    <message>
        <source>second medium</source>
        <translation>segundo suporte</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>quando foi criada</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>A trabalhar</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>The first one is made by itself half an hour after a change, or now.</source>
        <translation>A primeira é feita automaticamente meia hora após uma alteração, ou agora.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ainda não há cópia de segurança</translation>
    </message>
    <message>
        <source>Backups are encrypted like the log, and read back before they count. Kept are the last 8, and the newest of 7 days, 4 weeks and 12 months.</source>
        <translation>As cópias de segurança são encriptadas como o registo, e relidas antes de contarem. Ficam guardadas as últimas 8, e a mais recente de 7 dias, 4 semanas e 12 meses.</translation>
    </message>
    <message>
        <source>Second medium</source>
        <translation>Segundo suporte</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are still to be analysed. Stop here?</source>
        <translation>
            <numerusform>%n imagem ainda está por analisar. Parar aqui?</numerusform>
            <numerusform>%n imagens ainda estão por analisar. Parar aqui?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done is saved. The Home page then offers to go on with the others.</source>
        <translation>O que está feito está guardado. A página Início propõe depois continuar com as outras.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>Não parar</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message>
        <source>A batch of {0} by {1} was interrupted. Saved: {2} of {3} images. Waiting: {4}.</source>
        <translation>Um lote de {0} por {1} foi interrompido. Guardadas: {2} de {3} imagens. Em espera: {4}.</translation>
    </message>
    <message>
        <source>Without an image: {0}.</source>
        <translation>Sem imagem: {0}.</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Continuar com {0}</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixar ficar</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n image(s) that were not analysed?</source>
        <translation>
            <numerusform>Deixar %n imagem que não foi analisada?</numerusform>
            <numerusform>Deixar %n imagens que não foram analisadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch is not offered again. The files stay where they are, and can be opened anew.</source>
        <translation>Este lote não volta a ser proposto. Os ficheiros ficam onde estão e podem ser abertos de novo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What waits is not analysed. What is saved stays saved.</source>
        <translation>O que está em espera não é analisado. O que está guardado continua guardado.</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>{0} of {1} images</source>
        <translation>{0} de {1} imagens</translation>
    </message>
    <message>
        <source>{0} images done</source>
        <translation>{0} imagens concluídas</translation>
    </message>
    <message>
        <source>Paused. What is done is saved.</source>
        <translation>Em pausa. O que está feito está guardado.</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} not saved</source>
        <translation>{0} não guardadas</translation>
    </message>
    <message>
        <source>some seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>faltam {0} s</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>faltam {0} min</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>faltam {0} h</translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Limit for referral: {0}, version {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limite de encaminhamento: {0}, versão {1}</translation>
    </message>
    <message>
        <source>Label films...</source>
        <translation>Classificar radiografias...</translation>
    </message>
    <message>
        <source>Set this limit...</source>
        <translation>Definir este limite...</translation>
    </message>
    <message>
        <source>Too few films for a limit: {0} more ill and {1} more well ones are needed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Radiografias insuficientes para um limite: são precisas mais {0} de doentes e mais {1} de pessoas sãs.</translation>
    </message>
    <message>
        <source>Limit {0}: finds {1} of the ill, leaves {2} of the well alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limite {0}: encontra {1} dos doentes, não marca {2} dos sãos</translation>
    </message>
    <message>
        <source>Of 100 patients {0} would be referred, {1} of them in vain; {2} ill ones would be missed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 pacientes, {0} seriam encaminhados, {1} deles em vão; {2} doentes escapariam.</translation>
    </message>
    <message>
        <source>The log has no further film of this version that nobody has told the class of.</source>
        <translation>O registo não tem mais nenhuma radiografia desta versão cuja classe ninguém tenha indicado.</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Definir o limite</translation>
    </message>
    <message>
        <source>From now on a film is marked for referral from P(ill) {0} on, for version {1} of this model only.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A partir de agora, uma radiografia é marcada para encaminhamento a partir de P(doente) {0}, apenas para a versão {1} deste modelo.</translation>
    </message>
    <message>
        <source>On {0} ill and {1} well films it finds {2} and leaves {3} alone. The audit keeps who set it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Em {0} radiografias de doentes e {1} de sãos, encontra {2} e não marca {3}. A auditoria guarda quem o definiu.</translation>
    </message>
    <message>
        <source>Do not set it</source>
        <translation>Não definir</translation>
    </message>
    <message>
        <source>Local films with a known class: {0} ill, {1} well.</source>
        <translation>Radiografias locais com classe conhecida: {0} de doentes, {1} de sãos.</translation>
    </message>
    <message>
        <source>Told by a later outcome: {0}; read before the answer was shown: {1}; read with the answer in sight: {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Indicadas por uma evolução posterior: {0}; lidas antes de a resposta ser mostrada: {1}; lidas com a resposta à vista: {2}.</translation>
    </message>
    <message>
        <source>Readings with the answer in sight lean towards it and make the model look better than it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As leituras com a resposta à vista inclinam-se para ela e fazem o modelo parecer melhor do que é.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1}, from a bootstrap of whole patients.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A área sob a curva é {0}; intervalo de 95 %: {1}, por bootstrap de pacientes inteiros.</translation>
    </message>
    <message>
        <source>The area under the curve is {0}; 95 % interval {1} (DeLong).</source>
        <translation>A área sob a curva é {0}; intervalo de 95 %: {1} (DeLong).</translation>
    </message>
    <message>
        <source>The limit is chosen by the same films, so expect somewhat worse figures than these.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O limite é escolhido com as mesmas radiografias; conte, por isso, com números um pouco piores do que estes.</translation>
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
        <translation>Limite</translation>
    </message>
    <message>
        <source>Ill that are found</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Doentes encontrados</translation>
    </message>
    <message>
        <source>Well that are left alone</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sãos não marcados</translation>
    </message>
    <message>
        <source>{0} of 100 ill</source>
        <translation>{0} de 100 doentes</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>O do próprio modelo</translation>
    </message>
    <message>
        <source>{0} % ({1})</source>
        <translation>{0} % ({1})</translation>
    </message>
    <message>
        <source>This model on these films</source>
        <translation>Este modelo nestas radiografias</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Por acaso</translation>
    </message>
    <message>
        <source>Chosen limit</source>
        <translation>Limite escolhido</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>Well called ill (%)</source>
        <translation>Sãos dados como doentes (%)</translation>
    </message>
    <message>
        <source>Ill that are found (%)</source>
        <translation>Doentes encontrados (%)</translation>
    </message>
    <message>
        <source>Of 100 patients here, so many are ill (as among the films, until you change it)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 pacientes aqui, tantos estão doentes (como entre as radiografias, até o alterar)</translation>
    </message>
    <message>
        <source>Of 100 ill, find at least</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 doentes, encontrar pelo menos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Films to label next</source>
        <translation>Radiografias a classificar a seguir</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
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
        <translation>Imagem (PNG)...</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>Números (CSV)...</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nada neste período.</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>Your clinic</source>
        <translation>A sua clínica</translation>
    </message>
    <message>
        <source>The name stands on printed sheets. It can be left empty.</source>
        <translation>O nome figura nas folhas impressas. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nome da clínica</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The image in the first view is not in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem da primeira vista não está no registo.</translation>
    </message>
    <message>
        <source>No earlier film</source>
        <translation>Nenhuma radiografia anterior</translation>
    </message>
    <message>
        <source>Looking for earlier films</source>
        <translation>A procurar radiografias anteriores</translation>
    </message>
    <message>
        <source>The log has no earlier picture of this patient and of this kind.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo não tem nenhuma imagem anterior deste paciente e deste tipo.</translation>
    </message>
</context>
<context>
    <name>CornersDialog</name>
    <message>
        <source>Straighten the film</source>
        <translation>Endireitar a radiografia</translation>
    </message>
    <message>
        <source>The straightened film</source>
        <translation>A radiografia endireitada</translation>
    </message>
    <message>
        <source>Find the edges</source>
        <translation>Encontrar as bordas</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <source>Straighten and analyse</source>
        <translation>Endireitar e analisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No edges were found: move the handles to the film&apos;s corners.</source>
        <translation>Não foram encontradas bordas: mova os pontos para os cantos da radiografia.</translation>
    </message>
    <message>
        <source>Put the handles on the corners of the film. Tab goes to the next one, the arrow keys move it, with Shift further. The film is judged again, as a new reading.</source>
        <translation>Coloque os pontos nos cantos da radiografia. Tab passa ao seguinte, as teclas de setas movem-no, com Shift mais longe. A radiografia é avaliada de novo, como uma nova leitura.</translation>
    </message>
</context>
<context>
    <name>CornersView</name>
    <message>
        <source>Photograph</source>
        <translation>Fotografia</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Canto superior esquerdo</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Canto superior direito</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Canto inferior direito</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Canto inferior esquerdo</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Age not covered</source>
        <translation>Idade não abrangida</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Idade desconhecida</translation>
    </message>
    <message>
        <source>Other body part</source>
        <translation>Outra parte do corpo</translation>
    </message>
    <message>
        <source>Colour picture</source>
        <translation>Imagem a cores</translation>
    </message>
    <message>
        <source>Unlike the model&apos;s films</source>
        <translation>Diferente das radiografias do modelo</translation>
    </message>
    <message>
        <source>Kind not clear</source>
        <translation>Tipo pouco claro</translation>
    </message>
    <message>
        <source>Other modality</source>
        <translation>Outra modalidade</translation>
    </message>
    <message>
        <source>No model for it</source>
        <translation>Nenhum modelo para ela</translation>
    </message>
    <message>
        <source>No original image</source>
        <translation>Não é imagem original</translation>
    </message>
    <message>
        <source>Another kind of picture</source>
        <translation>Outro tipo de imagem</translation>
    </message>
    <message>
        <source>Unusual shape</source>
        <translation>Forma invulgar</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Outra incidência</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>Vários quadros</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Em branco</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Pequena demais</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>Não é imagem</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Avaliadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Radiografias</translation>
    </message>
    <message>
        <source>Answers by week</source>
        <translation>Respostas por semana</translation>
    </message>
    <message>
        <source>Answers by month</source>
        <translation>Respostas por mês</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Refused films</source>
        <translation>Radiografias recusadas</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Recusas por motivo</translation>
    </message>
    <message>
        <source>Model and readers</source>
        <translation>Modelo e leitores</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Films by device</source>
        <translation>Radiografias por aparelho</translation>
    </message>
    <message>
        <source>Device not given</source>
        <translation>Aparelho não indicado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Films a day</source>
        <translation>Radiografias por dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Films a week</source>
        <translation>Radiografias por semana</translation>
    </message>
    <message>
        <source>Films a month</source>
        <translation>Radiografias por mês</translation>
    </message>
    <message>
        <source>Month of</source>
        <translation>Mês de</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
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
        <translation>Radiografias: {0}, recusadas: {1}</translation>
    </message>
    <message>
        <source>Samples, not counted: {0}</source>
        <translation>Amostras, não contadas: {0}</translation>
    </message>
    <message>
        <source>Readers agreed with {0}, disagreed with {1} and were unsure of {2} films.</source>
        <translation>Os leitores concordaram com {0} radiografias, discordaram de {1} e ficaram com dúvidas em {2}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Choose a longer period, or read some films first.</source>
        <translation>Escolha um período mais longo, ou leia primeiro algumas radiografias.</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nada neste período</translation>
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
        <translation>Remover também as cópias que contêm este paciente</translation>
    </message>
    <message>
        <source>On this computer, and on the second medium if it is plugged in; a new backup is made first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Neste computador, e no segundo suporte se estiver ligado; antes disso é feita uma nova cópia de segurança.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar de vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The patient is deleted from the log, but backups may still hold them. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O paciente foi eliminado do registo, mas pode ainda estar em cópias de segurança. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on films of other patients hold a word of this patient&apos;s name or ID, and stay: Lightbox cannot tell whom they mean.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n nota em radiografias de outros pacientes contém uma palavra do nome ou do identificador deste paciente, e mantém-se: o Lightbox não sabe a quem se refere.</numerusform>
            <numerusform>%n notas em radiografias de outros pacientes contêm uma palavra do nome ou do identificador deste paciente, e mantêm-se: o Lightbox não sabe a quem se referem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has the log open. What was deleted is gone from it; on the disk it is overwritten, encrypted as it is, when they close it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Outra pessoa tem o registo aberto. O que foi eliminado já não está nele; no disco é sobrescrito, encriptado como está, quando essa pessoa o fechar.</translation>
    </message>
    <message>
        <source>Delete this patient?</source>
        <translation>Eliminar este paciente?</translation>
    </message>
    <message numerus="yes">
        <source>All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Todas as leituras, imagens, pareceres e nomes de %n radiografia são eliminados do registo. Isto não pode ser desfeito.</numerusform>
            <numerusform>Todas as leituras, imagens, pareceres e nomes de %n radiografias são eliminados do registo. Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups keep the patient until newer ones have taken their place, at most twelve months. The audit keeps that you deleted somebody, and why, but not whom.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As cópias de segurança conservam o paciente até que outras mais recentes ocupem o seu lugar, no máximo doze meses. A auditoria guarda que eliminou alguém, e porquê, mas não quem.</translation>
    </message>
    <message>
        <source>Type {0} to confirm</source>
        <translation>Digite {0} para confirmar</translation>
    </message>
    <message>
        <source>Reason, without the patient&apos;s name or ID: the audit keeps it</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Motivo, sem o nome nem o identificador do paciente: a auditoria guarda-o</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Stopped: %n image(s) were not analysed.</source>
        <translation>
            <numerusform>Parado: %n imagem não foi analisada.</numerusform>
            <numerusform>Parado: %n imagens não foram analisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Home page offers to go on with them.</source>
        <translation>A página Início propõe continuar com elas.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>Verificação desta instalação</translation>
    </message>
    <message>
        <source>Decoders, models, the worker, encryption and fonts are checked. This takes a moment.</source>
        <translation>São verificados os descodificadores, os modelos, o processo auxiliar, a encriptação e os tipos de letra. Demora um momento.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed: do not use this installation, and tell whoever looks after this computer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n verificação falhou: não use esta instalação e avise quem cuida deste computador.</numerusform>
            <numerusform>%n verificações falharam: não use esta instalação e avise quem cuida deste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) passed.</source>
        <translation>
            <numerusform>A verificação (%n) foi aprovada.</numerusform>
            <numerusform>Todas as %n verificações foram aprovadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>Verificação do ecrã</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Guardar o resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This screen was not checked before.</source>
        <translation>Este ecrã nunca foi verificado.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, passed.</source>
        <translation>Última verificação deste ecrã: {0}, aprovado.</translation>
    </message>
    <message>
        <source>Last check of this screen: {0}, not passed.</source>
        <translation>Última verificação deste ecrã: {0}, não aprovado.</translation>
    </message>
    <message>
        <source>Both squares are seen. The result is in the log.</source>
        <translation>Ambos os quadrados são visíveis. O resultado está no registo.</translation>
    </message>
    <message>
        <source>Faint signs cannot be seen on this screen as it is. Change its brightness and contrast, darken the room, then check again. If it fails again, do not read films on it. The result is in the log.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Neste ecrã, tal como está, não se veem sinais ténues. Altere o brilho e o contraste, escureça a sala e verifique de novo. Se falhar outra vez, não leia radiografias nele. O resultado está no registo.</translation>
    </message>
    <message>
        <source>Not kept. {0}</source>
        <translation>Não guardado. {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>This is not a diagnostic display, and this check does not make it one. It finds screens that hide faint signs.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este não é um monitor de diagnóstico, e esta verificação não o torna um. Ela deteta ecrãs que escondem sinais ténues.</translation>
    </message>
    <message>
        <source>Darken the room, clean the screen, and look from where you sit when you read films.</source>
        <translation>Escureça a sala, limpe o ecrã e olhe do lugar onde se senta para ler radiografias.</translation>
    </message>
    <message>
        <source>Do you see the square in the black field?</source>
        <translation>Vê o quadrado no campo preto?</translation>
    </message>
    <message>
        <source>Do you see the square in the white field?</source>
        <translation>Vê o quadrado no campo branco?</translation>
    </message>
</context>
<context>
    <name>DisplayOffer</name>
    <message>
        <source>Check the screen</source>
        <translation>Verificar o ecrã</translation>
    </message>
    <message>
        <source>This screen was not checked yet: can faint signs be seen on it?</source>
        <translation>Este ecrã ainda não foi verificado: veem-se nele sinais ténues?</translation>
    </message>
    <message>
        <source>This screen did not pass its check on {0}.</source>
        <translation>Este ecrã não passou na verificação em {0}.</translation>
    </message>
    <message>
        <source>This screen was last checked on {0}.</source>
        <translation>Este ecrã foi verificado pela última vez em {0}.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This log is newer than this program</source>
        <translation>Este registo é mais recente do que este programa</translation>
    </message>
    <message>
        <source>Nothing was changed. The log is whole; this version only does not know its form.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nada foi alterado. O registo está íntegro; só que esta versão não conhece a sua forma.</translation>
    </message>
    <message>
        <source>Patients cannot be stored</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não é possível guardar pacientes</translation>
    </message>
    <message>
        <source>Images can be looked at and judged, but nothing is kept, and earlier results cannot be opened.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As imagens podem ser vistas e avaliadas, mas nada é guardado, e os resultados anteriores não podem ser abertos.</translation>
    </message>
    <message>
        <source>Go on without the log</source>
        <translation>Continuar sem o registo</translation>
    </message>
    <message>
        <source>The log cannot be opened</source>
        <translation>Não é possível abrir o registo</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted. A backup brings the log back as it was when that was made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nada foi alterado nem eliminado. Uma cópia de segurança repõe o registo tal como estava quando ela foi feita.</translation>
    </message>
    <message>
        <source>Lightbox is not in use yet</source>
        <translation>O Lightbox ainda não está em uso</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Entrar como outra pessoa</translation>
    </message>
    <message>
        <source>The log can only be looked at</source>
        <translation>O registo só pode ser consultado</translation>
    </message>
    <message>
        <source>Until the disk takes data again nothing new is stored, and the audit does not know who logged in or looked.</source>
        <translation>Até o disco voltar a aceitar dados, nada de novo é guardado, e a auditoria não sabe quem entrou ou consultou.</translation>
    </message>
    <message>
        <source>Look at it, change nothing</source>
        <translation>Consultar, sem alterar nada</translation>
    </message>
    <message>
        <source>There is no good backup on this computer; look for the second medium.</source>
        <translation>Não há nenhuma cópia de segurança boa neste computador; procure o segundo suporte.</translation>
    </message>
    <message>
        <source>The newest good backup is of {0} and holds {1} readings.</source>
        <translation>A cópia de segurança boa mais recente é de {0} e contém {1} leituras.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted: a restored backup takes its place, and the damaged log is kept beside it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nada foi alterado nem eliminado: uma cópia de segurança restaurada toma o seu lugar, e o registo danificado é conservado ao lado.</translation>
    </message>
    <message>
        <source>To go on with what the log still holds, choose to look at it, make a backup under Backups, and restore that backup.</source>
        <translation>Para continuar com o que o registo ainda contém, escolha consultá-lo, faça uma cópia em Cópias de segurança e restaure essa cópia.</translation>
    </message>
    <message>
        <source>The log is damaged</source>
        <translation>O registo está danificado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>A fechar</translation>
    </message>
    <message>
        <source>The last backup is being made. This takes a moment.</source>
        <translation>A última cópia de segurança está a ser feita. Demora um momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) wait to be analysed</source>
        <translation>
            <numerusform>%n radiografia espera para ser analisada</numerusform>
            <numerusform>%n radiografias esperam para ser analisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was analysed is saved. What waits is offered again at the next login.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tudo o que foi analisado está guardado. O que está em espera é proposto de novo na próxima entrada.</translation>
    </message>
    <message>
        <source>Finish them, then close</source>
        <translation>Terminá-las e depois fechar</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fechar sem elas</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Não fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of a clinician are not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>%n leitura de um clínico não está guardada</numerusform>
            <numerusform>%n leituras de um clínico não estão guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote something beside the answer and did not save it.</source>
        <translation>Escreveu algo ao lado da resposta e não o guardou.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Another person wrote something beside an answer, and can save it after a login.</source>
        <translation>Outra pessoa escreveu algo ao lado de uma resposta, e pode guardá-lo depois de entrar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nome não indicado</translation>
    </message>
    <message>
        <source>Not saved here: the film was judged again or signed since. Stay, and look at it first.</source>
        <translation>Não é guardada aqui: desde então a radiografia foi avaliada de novo ou outra leitura foi assinada. Fique e veja-a primeiro.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: %n film(s) left</source>
        <translation>
            <numerusform>A terminar: falta %n radiografia</numerusform>
            <numerusform>A terminar: faltam %n radiografias</numerusform>
        </translation>
    </message>
    <message>
        <source>Lightbox closes by itself when they are done and the last backup is made.</source>
        <translation>O Lightbox fecha sozinho quando estiverem concluídas e a última cópia de segurança estiver feita.</translation>
    </message>
    <message>
        <source>There is no backup of the last changes</source>
        <translation>Não há cópia de segurança das últimas alterações</translation>
    </message>
    <message>
        <source>All results are safe in the log; only the copy of them is missing.</source>
        <translation>Todos os resultados estão seguros no registo; só falta a cópia deles.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fechar sem cópia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ajuda (F1)</translation>
    </message>
</context>
<context>
    <name>EntryPages</name>
    <message>
        <source>{0} has a new password.</source>
        <translation>{0} tem uma nova senha.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no such file or folder; check the path or the medium.</source>
        <comment>FILE-NOT-FOUND</comment>
        <translation>Não existe esse ficheiro ou pasta; verifique o caminho ou o suporte.</translation>
    </message>
    <message>
        <source>The file cannot be read from this medium ({detail}); copy it again from its source.</source>
        <comment>FILE-UNREADABLE</comment>
        <translation>O ficheiro não pode ser lido deste suporte ({detail}); copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>The file was changed after it had been analysed; open it again to analyse what it holds now.</source>
        <comment>FILE-CHANGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro foi alterado depois de ter sido analisado; abra-o de novo para analisar o que contém agora.</translation>
    </message>
    <message>
        <source>The file is empty; copy it again from its source.</source>
        <comment>FILE-EMPTY</comment>
        <translation>O ficheiro está vazio; copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>The file has {size_mb} MB, more than the limit of {limit_mb} MB; export a single image instead.</source>
        <comment>FILE-TOO-LARGE</comment>
        <translation>O ficheiro tem {size_mb} MB, mais do que o limite de {limit_mb} MB; em vez dele, exporte uma única imagem.</translation>
    </message>
    <message>
        <source>This is {kind}, which is not read here; export the image as DICOM, JPEG or PNG.</source>
        <comment>FILE-OTHER-FORMAT</comment>
        <translation>Este ficheiro é de um formato ({kind}) que não é lido aqui; exporte a imagem como DICOM, JPEG ou PNG.</translation>
    </message>
    <message>
        <source>This file is encrypted; ask its sender for one that is not, or decrypt it first.</source>
        <comment>FILE-ENCRYPTED</comment>
        <translation>Este ficheiro está encriptado; peça ao remetente um que não esteja, ou desencripte-o primeiro.</translation>
    </message>
    <message>
        <source>This is not a DICOM, JPEG, PNG, TIFF, BMP or WebP image; export the image in one of these formats.</source>
        <comment>FILE-NOT-IMAGE</comment>
        <translation>Isto não é uma imagem DICOM, JPEG, PNG, TIFF, BMP nem WebP; exporte a imagem num destes formatos.</translation>
    </message>
    <message>
        <source>There is no file in this folder; choose the folder that holds the images.</source>
        <comment>FOLDER-EMPTY</comment>
        <translation>Não há nenhum ficheiro nesta pasta; escolha a pasta que contém as imagens.</translation>
    </message>
    <message>
        <source>This folder cannot be listed ({detail}); all others were. Check the medium, and who may read the folder.</source>
        <comment>FOLDER-UNREADABLE</comment>
        <translation>O conteúdo desta pasta não pode ser listado ({detail}); o de todas as outras foi. Verifique o suporte e quem pode ler a pasta.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in this folder; the others were left out. Choose a smaller folder.</source>
        <comment>FOLDER-TOO-LARGE</comment>
        <translation>Há mais de {limit} ficheiros nesta pasta; os outros ficaram de fora. Escolha uma pasta mais pequena.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket, not a file; choose the file that holds the image.</source>
        <comment>FILE-SPECIAL</comment>
        <translation>Isto é um dispositivo, um pipe ou um socket, não um ficheiro; escolha o ficheiro que contém a imagem.</translation>
    </message>
    <message>
        <source>This is a link to a folder, and links are not followed; open that folder itself.</source>
        <comment>FILE-LINK</comment>
        <translation>Isto é uma ligação para uma pasta, e as ligações não são seguidas; abra a própria pasta.</translation>
    </message>
    <message>
        <source>This is a {format}, which is not opened; unpack it and open the folder.</source>
        <comment>ARCHIVE-FORMAT</comment>
        <translation>Este formato ({format}) não é aberto aqui; descomprima-o e abra a pasta.</translation>
    </message>
    <message>
        <source>This part of the ZIP archive is damaged ({detail}); copy or export the archive again.</source>
        <comment>ARCHIVE-DAMAGED</comment>
        <translation>Esta parte do arquivo ZIP está danificada ({detail}); copie ou exporte o arquivo de novo.</translation>
    </message>
    <message>
        <source>There is no file in this archive; export it again.</source>
        <comment>ARCHIVE-EMPTY</comment>
        <translation>Não há nenhum ficheiro neste arquivo; exporte-o de novo.</translation>
    </message>
    <message>
        <source>The archive is locked, and no password given opens it; type its password.</source>
        <comment>ARCHIVE-PASSWORD</comment>
        <translation>O arquivo está bloqueado e nenhuma senha indicada o abre; digite a senha dele.</translation>
    </message>
    <message>
        <source>This file is packed by a method ({method}) that is not opened here; unpack the archive and open the folder.</source>
        <comment>ARCHIVE-METHOD</comment>
        <translation>Este ficheiro foi comprimido por um método ({method}) que não é aberto aqui; descomprima o arquivo e abra a pasta.</translation>
    </message>
    <message>
        <source>The archive holds more than {limit} files; unpack it and open one of its folders.</source>
        <comment>ARCHIVE-ENTRIES</comment>
        <translation>O arquivo contém mais de {limit} ficheiros; descomprima-o e abra uma das suas pastas.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {limit_mb} MB; unpack it and open the folder.</source>
        <comment>ARCHIVE-TOO-LARGE</comment>
        <translation>O arquivo ocupa mais de {limit_mb} MB quando descomprimido; descomprima-o e abra a pasta.</translation>
    </message>
    <message>
        <source>This file unpacks to more than {limit} times its size, as no image does; it was not opened.</source>
        <comment>ARCHIVE-RATIO</comment>
        <translation>Este ficheiro, descomprimido, ocupa mais de {limit} vezes o seu tamanho, o que nenhuma imagem faz; não foi aberto.</translation>
    </message>
    <message>
        <source>This archive lies more than {limit} archives deep; unpack the outer ones first.</source>
        <comment>ARCHIVE-NESTED</comment>
        <translation>Este arquivo está a mais de {limit} arquivos de profundidade; descomprima primeiro os de fora.</translation>
    </message>
    <message>
        <source>The name of this file in its archive cannot be used ({detail}); export the archive again.</source>
        <comment>ARCHIVE-NAME</comment>
        <translation>O nome deste ficheiro no seu arquivo não pode ser usado ({detail}); exporte o arquivo de novo.</translation>
    </message>
    <message>
        <source>This entry of the archive is a link or a device, not a file; it was not opened.</source>
        <comment>ARCHIVE-LINK</comment>
        <translation>Esta entrada do arquivo é uma ligação ou um dispositivo, não um ficheiro; não foi aberta.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; unpack it and open the folder.</source>
        <comment>ARCHIVE-DUPLICATE</comment>
        <translation>O arquivo contém vários ficheiros com este nome; descomprima-o e abra a pasta.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names this file, which is not there; ask for a new copy of the disc.</source>
        <comment>DICOMDIR-MISSING</comment>
        <translation>O índice deste disco refere este ficheiro, que não está lá; peça uma nova cópia do disco.</translation>
    </message>
    <message>
        <source>The table of contents of this disc names a file outside of the disc, which was not opened.</source>
        <comment>DICOMDIR-OUTSIDE</comment>
        <translation>O índice deste disco refere um ficheiro fora do disco, que não foi aberto.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture without a file; save or export it as a file, and open that.</source>
        <comment>CLIPBOARD-PICTURE</comment>
        <translation>A área de transferência contém uma imagem sem ficheiro; guarde-a ou exporte-a como ficheiro, e abra esse ficheiro.</translation>
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
        <translation>A imagem tem {megapixels} megapixels, mais do que o limite de {limit}; exporte-a com menor resolução.</translation>
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
        <translation>O ficheiro tem {frame_count} quadros, mais do que o limite de {limit}; exporte os quadros que importam como imagens individuais.</translation>
    </message>
    <message>
        <source>The file has {frame_count} frame(s), there is no frame {frame}; choose an existing frame.</source>
        <comment>FRAME-MISSING</comment>
        <translation>O ficheiro tem {frame_count} quadro(s), não há o quadro {frame}; escolha um quadro existente.</translation>
    </message>
    <message>
        <source>The file broke the process that reads it, and was refused; export it again in another format, and report it.</source>
        <comment>DECODER-CRASHED</comment>
        <translation>O ficheiro fez falhar o processo que o lê e foi recusado; exporte-o de novo noutro formato e comunique o problema.</translation>
    </message>
    <message>
        <source>Reading the file took longer than 10 seconds, and was stopped; export it as a smaller image.</source>
        <comment>DECODER-TIMEOUT</comment>
        <translation>A leitura do ficheiro demorou mais de 10 segundos e foi interrompida; exporte-o como uma imagem mais pequena.</translation>
    </message>
    <message>
        <source>Reading the file took more memory than it may; export it as a smaller image, or uncompressed.</source>
        <comment>DECODER-MEMORY</comment>
        <translation>A leitura do ficheiro precisou de mais memória do que a permitida; exporte-o como uma imagem mais pequena, ou sem compressão.</translation>
    </message>
    <message>
        <source>The process that reads files cannot be started ({detail}); start Lightbox again, or install it again.</source>
        <comment>WORKER-START</comment>
        <translation>O processo que lê os ficheiros não pode ser iniciado ({detail}); inicie o Lightbox de novo, ou instale-o outra vez.</translation>
    </message>
    <message>
        <source>These four corners enclose no film; set them on the film&apos;s corners, clockwise from its top left.</source>
        <comment>PHOTO-CORNERS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estes quatro cantos não delimitam nenhuma radiografia; coloque-os nos cantos da radiografia, no sentido dos ponteiros do relógio a partir do superior esquerdo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged ({detail}); export it again from the device or archive.</source>
        <comment>DICOM-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro DICOM está danificado ({detail}); exporte-o de novo do aparelho ou do arquivo de imagens.</translation>
    </message>
    <message>
        <source>This DICOM object is no image ({kind}); choose the image itself.</source>
        <comment>DICOM-NO-PIXELS</comment>
        <translation>Este objeto DICOM não é uma imagem ({kind}); escolha a própria imagem.</translation>
    </message>
    <message>
        <source>The compression {syntax} is not supported; export the image uncompressed or as JPEG lossless.</source>
        <comment>DICOM-UNSUPPORTED-SYNTAX</comment>
        <translation>A compressão {syntax} não é suportada; exporte a imagem sem compressão ou como JPEG sem perdas.</translation>
    </message>
    <message>
        <source>The compressed pixel data ({syntax}) cannot be decoded; export the image again, uncompressed if possible.</source>
        <comment>DICOM-DECODE</comment>
        <translation>Os dados de pixels comprimidos ({syntax}) não podem ser descodificados; exporte a imagem de novo, se possível sem compressão.</translation>
    </message>
    <message>
        <source>The DICOM file lacks a usable {keyword}, which the picture depends on; export it again.</source>
        <comment>DICOM-ATTRIBUTE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Falta ao ficheiro DICOM um atributo {keyword} utilizável, do qual a imagem depende; exporte-o de novo.</translation>
    </message>
    <message>
        <source>Pixel data of this kind ({detail}) cannot be shown; export the image as 8 to 16 bit greyscale.</source>
        <comment>DICOM-UNSUPPORTED-PIXELS</comment>
        <translation>Dados de pixels deste tipo ({detail}) não podem ser mostrados; exporte a imagem em tons de cinzento de 8 a 16 bits.</translation>
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
        <translation>Não se conhece a idade, e o aspeto da imagem não diz que modelo se aplica: {models}. Indique a idade.</translation>
    </message>
    <message>
        <source>This is a colour picture; {model} judges greyscale images only.</source>
        <comment>SCOPE-COLOR</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta é uma imagem a cores; {model} avalia apenas imagens em tons de cinzento.</translation>
    </message>
    <message>
        <source>The picture&apos;s sides are {columns} x {rows}, too far from the shape of {allowed}; crop or export it whole.</source>
        <comment>SCOPE-SHAPE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Os lados da imagem são {columns} x {rows}, demasiado longe da forma esperada ({allowed}); recorte-a ou exporte-a inteira.</translation>
    </message>
    <message>
        <source>The file holds {frame_count} frames; {model} judges single images only.</source>
        <comment>SCOPE-VOLUME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro contém {frame_count} quadros; {model} avalia apenas imagens individuais.</translation>
    </message>
    <message>
        <source>The picture does not look like {allowed} that {model} knows; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-IMAGE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem não se parece com as que {model} conhece ({allowed}); não pode ser avaliada. Verifique o ficheiro e a orientação.</translation>
    </message>
    <message>
        <source>This picture is not clearly {kinds}; it cannot be judged. Check the file and the orientation.</source>
        <comment>SCOPE-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta imagem não é claramente de um destes tipos: {kinds}; não pode ser avaliada. Verifique o ficheiro e a orientação.</translation>
    </message>
    <message>
        <source>This picture looks like {kind}; {model} judges {allowed} only.</source>
        <comment>SCOPE-OTHER-KIND</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta imagem parece-se com isto: {kind}; {model} avalia apenas: {allowed}.</translation>
    </message>
    <message>
        <source>None of the installed models judges this kind of image; it cannot be judged.</source>
        <comment>SCOPE-NO-MODEL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhum dos modelos instalados avalia este tipo de imagem; não pode ser avaliada.</translation>
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
        <translation>O modelo deu uma resposta inutilizável para esta imagem ({detail}); não há resultado. Avalie a imagem por si e comunique o problema.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy file cannot be used ({detail}); ask who manages the computer to mend or remove it.</source>
        <comment>POLICY-INVALID</comment>
        <translation>O ficheiro de política deste computador não pode ser usado ({detail}); peça a quem gere o computador que o corrija ou remova.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not allow this export; choose another one, or ask who manages the computer.</source>
        <comment>POLICY-EXPORT</comment>
        <translation>A política deste computador não permite esta exportação; escolha outra, ou pergunte a quem gere o computador.</translation>
    </message>
    <message>
        <source>Lightbox&apos;s data folder cannot be made ({detail}); set LIGHTBOX_HOME to a folder that can be written.</source>
        <comment>HOME-UNAVAILABLE</comment>
        <translation>A pasta de dados do Lightbox não pode ser criada ({detail}); defina LIGHTBOX_HOME como uma pasta em que se possa escrever.</translation>
    </message>
    <message>
        <source>The log was written by a newer version of Lightbox; install that version or a later one.</source>
        <comment>LOG-NEWER</comment>
        <translation>O registo foi escrito por uma versão mais recente do Lightbox; instale essa versão ou uma posterior.</translation>
    </message>
    <message>
        <source>The log file is damaged ({detail}); it was left untouched. Restore a backup or ask for help.</source>
        <comment>LOG-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro do registo está danificado ({detail}); não lhe foi tocado. Restaure uma cópia de segurança ou peça ajuda.</translation>
    </message>
    <message>
        <source>The log cannot be opened or written ({detail}); check that the disk is present, writable and not full.</source>
        <comment>LOG-UNAVAILABLE</comment>
        <translation>O registo não pode ser aberto ou escrito ({detail}); verifique se o disco está presente, permite escrita e não está cheio.</translation>
    </message>
    <message>
        <source>There is another file of this name already, which is not a table of ours; choose another name.</source>
        <comment>FILE-EXISTS</comment>
        <translation>Já existe outro ficheiro com este nome, que não é uma tabela do Lightbox; escolha outro nome.</translation>
    </message>
    <message>
        <source>A workbook holds {most} entries at most; choose a shorter time, or export as CSV or JSON lines.</source>
        <comment>TABLE-TOO-LONG</comment>
        <translation>Um livro de folha de cálculo contém no máximo {most} entradas; escolha um período mais curto, ou exporte como CSV ou JSON lines.</translation>
    </message>
    <message>
        <source>Confirmed cases are written into a new folder; choose one that does not exist yet, or is empty.</source>
        <comment>TRAINING-FOLDER</comment>
        <translation>Os casos confirmados são escritos numa pasta nova; escolha uma que ainda não exista, ou que esteja vazia.</translation>
    </message>
    <message>
        <source>No case here is confirmed: a clinician&apos;s own reading or a later outcome must name its class first.</source>
        <comment>TRAINING-NONE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhum caso aqui está confirmado: a leitura do próprio clínico ou uma evolução posterior tem primeiro de indicar a sua classe.</translation>
    </message>
    <message>
        <source>The file cannot be written ({detail}); choose another folder or medium.</source>
        <comment>FILE-UNWRITABLE</comment>
        <translation>O ficheiro não pode ser escrito ({detail}); escolha outra pasta ou outro suporte.</translation>
    </message>
    <message>
        <source>The encryption of the log (SQLCipher) is missing from this installation, so no patient is stored; install Lightbox again.</source>
        <comment>LOG-NO-ENGINE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A encriptação do registo (SQLCipher) falta nesta instalação, por isso nenhum paciente é guardado; instale o Lightbox de novo.</translation>
    </message>
    <message>
        <source>There is a log on this computer already; log in, or ask an administrator for an account.</source>
        <comment>LOG-EXISTS</comment>
        <translation>Já existe um registo neste computador; entre, ou peça uma conta a um administrador.</translation>
    </message>
    <message>
        <source>There is no log yet; start Lightbox, or run `lightbox user add`, to make it with a first administrator.</source>
        <comment>LOG-MISSING</comment>
        <translation>Ainda não há registo; inicie o Lightbox, ou execute `lightbox user add`, para o criar com um primeiro administrador.</translation>
    </message>
    <message>
        <source>The log is locked; log in again.</source>
        <comment>LOG-LOCKED</comment>
        <translation>O registo está bloqueado; entre de novo.</translation>
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
        <translation>A cópia de segurança não pode ser escrita ou lida ali ({detail}); verifique se o suporte está presente e permite escrita, ou escolha outro.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup: it needs {needed_mb} MB; make room or choose another medium.</source>
        <comment>BACKUP-FULL</comment>
        <translation>Não há espaço suficiente para a cópia de segurança: precisa de {needed_mb} MB; liberte espaço ou escolha outro suporte.</translation>
    </message>
    <message>
        <source>A file of the backup would become larger than this medium can hold (4 GB on FAT32); format it as exFAT, or choose another.</source>
        <comment>BACKUP-FILE-SIZE</comment>
        <translation>Um ficheiro da cópia de segurança ficaria maior do que este suporte comporta (4 GB em FAT32); formate-o como exFAT, ou escolha outro.</translation>
    </message>
    <message>
        <source>Another backup or restore is running; wait until it is done and try again.</source>
        <comment>BACKUP-BUSY</comment>
        <translation>Está em curso outra cópia de segurança ou restauração; espere até que termine e tente de novo.</translation>
    </message>
    <message>
        <source>The new backup did not agree with the log ({detail}) and was thrown away; try again, or choose another medium.</source>
        <comment>BACKUP-FAILED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A nova cópia de segurança não coincidia com o registo ({detail}) e foi descartada; tente de novo, ou escolha outro suporte.</translation>
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
        <translation>Esta cópia de segurança pertence a outro registo; para a usar em vez do registo deste computador, entre como administrador deste.</translation>
    </message>
    <message>
        <source>The log is in use by another window or program; close that, then try again.</source>
        <comment>BACKUP-LOG-OPEN</comment>
        <translation>O registo está a ser usado por outra janela ou programa; feche essa janela ou programa e tente de novo.</translation>
    </message>
    <message>
        <source>Lightbox is open already; use that window, or close it first.</source>
        <comment>INSTANCE-RUNNING</comment>
        <translation>O Lightbox já está aberto; use essa janela, ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only; restore a backup before anything new is stored.</source>
        <comment>LOG-READ-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo está danificado e aberto apenas para leitura; restaure uma cópia de segurança antes que algo novo seja guardado.</translation>
    </message>
    <message>
        <source>Nobody has accepted the intended use of Lightbox for this log; an administrator logs in once and accepts it.</source>
        <comment>USE-NOT-ACCEPTED</comment>
        <translation>Ninguém aceitou o uso previsto do Lightbox para este registo; um administrador entra uma vez e aceita-o.</translation>
    </message>
    <message>
        <source>The log was changed outside of Lightbox: entry {sequence} of the audit does not hold ({reason}). Ask for help.</source>
        <comment>LOG-TAMPERED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo foi alterado fora do Lightbox: a entrada {sequence} da auditoria não confere ({reason}). Peça ajuda.</translation>
    </message>
    <message>
        <source>The key file of the log cannot be used ({detail}); put back the one from a backup, or ask for help.</source>
        <comment>KEYS-DAMAGED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro de chaves do registo não pode ser usado ({detail}); reponha o de uma cópia de segurança, ou peça ajuda.</translation>
    </message>
    <message>
        <source>Name or password is wrong; type both again.</source>
        <comment>LOGIN-FAILED</comment>
        <translation>O nome ou a senha está errado; digite ambos de novo.</translation>
    </message>
    <message>
        <source>The log opens with an account only; add `--user NAME` and `--password-file FILE`.</source>
        <comment>LOGIN-NEEDED</comment>
        <translation>O registo só se abre com uma conta; acrescente `--user NAME` e `--password-file FILE`.</translation>
    </message>
    <message>
        <source>Only an administrator changes accounts; add `--as NAME --as-password-file FILE`, or `--recovery-file FILE`.</source>
        <comment>AUTHORITY-NEEDED</comment>
        <translation>Só um administrador altera contas; acrescente `--as NAME --as-password-file FILE`, ou `--recovery-file FILE`.</translation>
    </message>
    <message>
        <source>The first account makes the log and must be an administrator&apos;s; add `--role administrator`.</source>
        <comment>FIRST-ADMINISTRATOR</comment>
        <translation>A primeira conta cria o registo e tem de ser de um administrador; acrescente `--role administrator`.</translation>
    </message>
    <message>
        <source>There is no terminal to type the password at; add `--password-file FILE`, or `-` to read it from standard input.</source>
        <comment>PASSWORD-NEEDED</comment>
        <translation>Não há terminal onde digitar a senha; acrescente `--password-file FILE`, ou `-` para a ler da entrada padrão.</translation>
    </message>
    <message>
        <source>The password or key cannot be read from this file ({detail}); check the file.</source>
        <comment>PASSWORD-FILE</comment>
        <translation>A senha ou chave não pode ser lida deste ficheiro ({detail}); verifique o ficheiro.</translation>
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
        <translation>A chave de recuperação não pode ser escrita neste ficheiro ({detail}); escolha um ficheiro novo que ainda não exista.</translation>
    </message>
    <message>
        <source>Too many failed logins; try again in {seconds} seconds.</source>
        <comment>LOGIN-WAIT</comment>
        <translation>Demasiadas entradas falhadas; tente de novo dentro de {seconds} segundos.</translation>
    </message>
    <message>
        <source>This is not a recovery key, or it is mistyped; copy it from the printed sheet, letter by letter.</source>
        <comment>RECOVERY-KEY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Isto não é uma chave de recuperação, ou foi mal digitada; copie-a da folha impressa, letra por letra.</translation>
    </message>
    <message>
        <source>This recovery key does not open this log; look for the sheet that was printed last.</source>
        <comment>RECOVERY-WRONG</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta chave de recuperação não abre este registo; procure a folha que foi impressa por último.</translation>
    </message>
    <message>
        <source>Type the newest six-digit code of your telephone; if it is refused, check this computer&apos;s clock.</source>
        <comment>LOGIN-CODE</comment>
        <translation>Digite o código de seis algarismos mais recente do seu telefone; se for recusado, verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The present password is wrong; type it again.</source>
        <comment>PASSWORD-WRONG</comment>
        <translation>A senha atual está errada; digite-a de novo.</translation>
    </message>
    <message>
        <source>This password is guessed too easily: {problem}. Three or four words that do not belong together are better.</source>
        <comment>PASSWORD-WEAK</comment>
        <translation>Esta senha é demasiado fácil de adivinhar: {problem}. Três ou quatro palavras sem relação entre si são melhores.</translation>
    </message>
    <message>
        <source>This cannot be the name of an account; use 2 to 32 of the characters a to z, 0 to 9, point, hyphen, underscore.</source>
        <comment>ACCOUNT-NAME</comment>
        <translation>Este não pode ser o nome de uma conta; use 2 a 32 dos caracteres a a z, 0 a 9, ponto, hífen, sublinhado.</translation>
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
        <translation>Durante o teste não há contas; crie primeiro um registo.</translation>
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
        <translation>A sua conta não pode fazer isto ({action}); é precisa a função {role}. Peça a um administrador.</translation>
    </message>
    <message>
        <source>Another program is working on this batch; wait until it is done, or end it there.</source>
        <comment>BATCH-RUNNING</comment>
        <translation>Outro programa está a trabalhar neste lote; espere até que termine, ou termine-o lá.</translation>
    </message>
    <message>
        <source>There is no such batch any more: it came to its end; look at the log for what was saved.</source>
        <comment>BATCH-NOT-FOUND</comment>
        <translation>Esse lote já não existe: chegou ao fim; veja no registo o que foi guardado.</translation>
    </message>
    <message>
        <source>There is no entry {reading} in the log; search for the patient again.</source>
        <comment>LOG-NOT-FOUND</comment>
        <translation>Não há nenhuma entrada {reading} no registo; procure o paciente de novo.</translation>
    </message>
    <message>
        <source>This opinion cannot be stored ({detail}); correct it and save again.</source>
        <comment>OPINION-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este parecer não pode ser guardado ({detail}); corrija-o e guarde de novo.</translation>
    </message>
    <message>
        <source>This limit for referral cannot be kept ({detail}); choose another, or label more cases.</source>
        <comment>OPERATING-POINT</comment>
        <translation>Este limite de encaminhamento não pode ser guardado ({detail}); escolha outro, ou classifique mais casos.</translation>
    </message>
    <message>
        <source>There is no such person in the log; search for the patient again.</source>
        <comment>PERSON-NOT-FOUND</comment>
        <translation>Não há essa pessoa no registo; procure o paciente de novo.</translation>
    </message>
    <message>
        <source>These two are one person in the log already; nothing is to be merged.</source>
        <comment>MERGE-SAME</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estas duas já são uma só pessoa no registo; não há nada a unir.</translation>
    </message>
    <message>
        <source>There is no such merge, or it was undone already; look at the patient again.</source>
        <comment>MERGE-NOT-FOUND</comment>
        <translation>Não existe essa união, ou já foi desfeita; veja o paciente de novo.</translation>
    </message>
    <message>
        <source>This is not an id made by Lightbox, or it is mistyped; scan or type the label again.</source>
        <comment>LOCAL-ID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este não é um identificador criado pelo Lightbox, ou foi mal digitado; leia ou digite a etiqueta de novo.</translation>
    </message>
    <message>
        <source>The search needs a name to be kept under; type one.</source>
        <comment>FILTER-NAME</comment>
        <translation>A pesquisa precisa de um nome para ser guardada; digite um.</translation>
    </message>
    <message>
        <source>This patient was deleted after the batch had begun, so nothing was saved; open the film anew if it is wanted.</source>
        <comment>PATIENT-DELETED</comment>
        <translation>Este paciente foi eliminado depois de o lote ter começado, por isso nada foi guardado; abra a radiografia de novo se precisar dela.</translation>
    </message>
    <message>
        <source>The deletion needs a reason that does not name the patient, for the audit keeps it; type another.</source>
        <comment>DELETE-REASON</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A eliminação precisa de um motivo que não indique o nome do paciente, pois a auditoria guarda-o; digite outro.</translation>
    </message>
    <message>
        <source>The {field} of the patient cannot be right; correct it and save again.</source>
        <comment>LOG-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este dado do paciente não pode estar certo ({field}); corrija-o e guarde de novo.</translation>
    </message>
    <message>
        <source>The file gives no display window; the full range of its values is shown.</source>
        <comment>NO-WINDOW</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro não dá uma janela de exibição; é mostrada toda a faixa dos seus valores.</translation>
    </message>
    <message>
        <source>The picture was compressed with loss; fine detail may be missing.</source>
        <comment>LOSSY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem foi comprimida com perda; podem faltar detalhes finos.</translation>
    </message>
    <message>
        <source>The DICOM file lacks its standard beginning and was read all the same.</source>
        <comment>NO-PREAMBLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Falta ao ficheiro DICOM o seu início padrão, e mesmo assim foi lido.</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values, not the film as it is meant to be seen; export it for presentation.</source>
        <comment>FOR-PROCESSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro contém os valores brutos do detetor, não a radiografia como deve ser vista; exporte-a para apresentação.</translation>
    </message>
    <message>
        <source>High Bit is {high_bit} for {bits_stored} stored bits; the values were moved accordingly.</source>
        <comment>HIGH-BIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>High Bit é {high_bit} para {bits_stored} bits armazenados; os valores foram deslocados em conformidade.</translation>
    </message>
    <message>
        <source>The display window in the file is unusable and was ignored; the full range of values is shown.</source>
        <comment>WINDOW-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A janela de exibição no ficheiro é inutilizável e foi ignorada; é mostrada toda a faixa de valores.</translation>
    </message>
    <message>
        <source>An overlay of the file ({group}) cannot be used and is not shown: {detail}.</source>
        <comment>OVERLAY-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Uma sobreposição do ficheiro ({group}) não pode ser usada e não é mostrada: {detail}.</translation>
    </message>
    <message>
        <source>The file&apos;s shutter cannot be used and hides nothing: {detail}.</source>
        <comment>SHUTTER-INVALID</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O obturador do ficheiro não pode ser usado e não esconde nada: {detail}.</translation>
    </message>
    <message>
        <source>The character set of the names in this file is not known; some letters may be wrong.</source>
        <comment>CHARACTER-SET</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O conjunto de caracteres dos nomes neste ficheiro não é conhecido; algumas letras podem estar erradas.</translation>
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
        <translation>O ficheiro é uma imagem a cores; um modelo vê apenas o brilho dela.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel; it is shown with 16.</source>
        <comment>BIT-DEPTH</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem {bits} bits por pixel; é mostrada com 16.</translation>
    </message>
    <message>
        <source>The picture has transparent parts; they are shown black.</source>
        <comment>ALPHA</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem partes transparentes; são mostradas a preto.</translation>
    </message>
    <message>
        <source>This is a photograph or a scan of a film, not the film itself ({sign}); fine signs may be lost. Use the original file where there is one.</source>
        <comment>PHOTO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Isto é uma fotografia ou digitalização de uma radiografia, não a própria radiografia ({sign}); podem perder-se sinais finos. Use o ficheiro original, se houver.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph ({how}) and straightened; check that nothing of it is missing.</source>
        <comment>PHOTO-STRAIGHTENED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia foi recortada da fotografia ({how}) e endireitada; verifique se não falta nada dela.</translation>
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
        <translation>Um reflexo esconde cerca de {percent} % da radiografia; fotografe-a de novo sem a lâmpada.</translation>
    </message>
    <message>
        <source>The photograph has the wave pattern of a monitor; use the original file, or photograph it from further away.</source>
        <comment>PHOTO-MOIRE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A fotografia tem o padrão de ondas de um monitor; use o ficheiro original, ou fotografe de mais longe.</translation>
    </message>
    <message>
        <source>The picture looks like a negative, and was used as it is; check it, and export it again with black air.</source>
        <comment>INVERTED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem parece um negativo e foi usada como está; verifique-a e exporte-a de novo com o ar a preto.</translation>
    </message>
    <message>
        <source>The film looks turned by {degrees} degrees and was used as it is; export it again upright.</source>
        <comment>ROTATED</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia parece girada {degrees} graus e foi usada como está; exporte-a de novo na posição correta.</translation>
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
        <translation>A radiografia é mostrada muito escura; verifique a sua janela de exibição e a exposição, e exporte-a de novo.</translation>
    </message>
    <message>
        <source>The film is shown very bright; check its display window and exposure, and export it again.</source>
        <comment>TOO-BRIGHT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia é mostrada muito clara; verifique a sua janela de exibição e a exposição, e exporte-a de novo.</translation>
    </message>
    <message>
        <source>The picture has only {levels} different grey levels; fine signs may be missing.</source>
        <comment>FEW-LEVELS</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem apenas {levels} níveis de cinzento diferentes; podem faltar sinais finos.</translation>
    </message>
    <message>
        <source>The picture has only {columns} x {rows} pixels; fine signs may be missing.</source>
        <comment>LOW-RESOLUTION</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem apenas {columns} x {rows} pixels; podem faltar sinais finos.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known; {model} was built and measured for {allowed} only. Enter the age.</source>
        <comment>AGE-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade do paciente não é conhecida; {model} foi construído e medido apenas para: {allowed}. Indique a idade.</translation>
    </message>
    <message>
        <source>The patient&apos;s age is not known: {model} ({allowed}) was chosen by the picture alone. Its answer is wrong at other ages, for which there is {others}. Enter the age.</source>
        <comment>AGE-UNKNOWN-CHOICE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade do paciente não é conhecida: {model} ({allowed}) foi escolhido apenas pela imagem. A sua resposta está errada noutras idades, para as quais há {others}. Indique a idade.</translation>
    </message>
    <message>
        <source>By its look this is rather a film for {other} ({allowed}) than one of the age that is known. Check the age, and whose film it is.</source>
        <comment>AGE-LOOK</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pelo aspeto, esta radiografia é mais própria para {other} ({allowed}) do que para a idade conhecida. Verifique a idade e de quem é a radiografia.</translation>
    </message>
    <message>
        <source>The file does not say how the image was taken; {model} judges {allowed} views only.</source>
        <comment>VIEW-UNKNOWN</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro não diz como a imagem foi feita; {model} avalia apenas incidências {allowed}.</translation>
    </message>
    <message>
        <source>The file&apos;s description speaks of a lateral film; the model knows frontal films only. Check the view.</source>
        <comment>LATERAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A descrição do ficheiro fala de uma radiografia de perfil; o modelo conhece apenas radiografias frontais. Verifique a incidência.</translation>
    </message>
    <message>
        <source>The picture has {bits} bits a pixel, which is unusual for a film; check that it is shown rightly.</source>
        <comment>BIT-DEPTH-UNUSUAL</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem tem {bits} bits por pixel, o que é invulgar numa radiografia; verifique se é mostrada corretamente.</translation>
    </message>
    <message>
        <source>The {which} date in the file cannot be read and counts as not given; check it.</source>
        <comment>DATE-UNREADABLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Uma data no ficheiro ({which}) não pode ser lida e conta como não indicada; verifique-a.</translation>
    </message>
    <message>
        <source>The study date in the file lies in the future; check it, and this computer&apos;s clock.</source>
        <comment>STUDY-IN-FUTURE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A data do exame no ficheiro está no futuro; verifique-a, e também o relógio deste computador.</translation>
    </message>
    <message>
        <source>The file says that the patient was born after the study, so no age is known; check patient and dates.</source>
        <comment>BIRTH-AFTER-STUDY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro diz que o paciente nasceu depois do exame, por isso não se conhece a idade; verifique o paciente e as datas.</translation>
    </message>
    <message>
        <source>The birth date in the file lies more than {years} years before the study, so no age is known; check it.</source>
        <comment>BIRTH-TOO-EARLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A data de nascimento no ficheiro está mais de {years} anos antes do exame, por isso não se conhece a idade; verifique-a.</translation>
    </message>
    <message>
        <source>The age in the file ({stated}) does not fit its birth and study dates ({counted}), so no age is known; enter it.</source>
        <comment>AGE-DISAGREES</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade no ficheiro ({stated}) não condiz com as datas de nascimento e do exame ({counted}), por isso não se conhece a idade; indique-a.</translation>
    </message>
    <message>
        <source>The file gives a name but no patient ID; check who this is.</source>
        <comment>ID-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro dá um nome mas nenhum ID do paciente; verifique quem é.</translation>
    </message>
    <message>
        <source>The file names two patients or two IDs; check whose film this is.</source>
        <comment>IDENTITY-TWO</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro refere dois pacientes ou dois ID; verifique de quem é esta radiografia.</translation>
    </message>
    <message>
        <source>The file names no patient.</source>
        <comment>IDENTITY-MISSING</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro não refere nenhum paciente.</translation>
    </message>
    <message>
        <source>The log has this image or its study, by their UIDs, under another patient as well; check whose film this is.</source>
        <comment>UID-OTHER-PATIENT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo tem esta imagem ou o seu exame, segundo os UID, também noutro paciente; verifique de quem é esta radiografia.</translation>
    </message>
    <message>
        <source>{classes}: for research only. This answer has not passed its audit; do not act on it.</source>
        <comment>RESEARCH-ONLY</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{classes}: apenas para pesquisa. Esta resposta não passou na sua auditoria; não aja com base nela.</translation>
    </message>
    <message>
        <source>The picture is unusual for {model}; read the answer with extra care.</source>
        <comment>NEAR-SCOPE-LIMIT</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem é invulgar para {model}; leia a resposta com cuidado redobrado.</translation>
    </message>
    <message>
        <source>This is a sample made by Lightbox, not a patient&apos;s image.</source>
        <comment>SAMPLE</comment>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta é uma amostra criada pelo Lightbox, não a imagem de um paciente.</translation>
    </message>
    <message>
        <source>Something went wrong inside Lightbox and this step was not done.</source>
        <translation>Algo correu mal dentro do Lightbox e este passo não foi feito.</translation>
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
        <translation>CSV, para qualquer folha de cálculo</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice</source>
        <translation>XLSX, para Excel e LibreOffice</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Linhas JSON, para programas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>With names, IDs, birth dates and file names</source>
        <translation>Com nomes, identificadores, datas de nascimento e nomes de ficheiros</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Entries written: {0}</source>
        <translation>Entradas escritas: {0}</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. Nenhum ficheiro foi escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>%n entrada foi escrita.</numerusform>
            <numerusform>%n entradas foram escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro não está encriptado: guarde-o onde são guardados os papéis dos pacientes.</translation>
    </message>
    <message>
        <source>More than {0} entries</source>
        <translation>Mais de {0} entradas</translation>
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
        <translation>{0} da pesquisa no ecrã, cada uma com resposta, probabilidades, modelo, avisos, idade, sexo e data do exame.</translation>
    </message>
    <message>
        <source>Each names its patient. Anyone who gets the file can read it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada uma cita o seu paciente. Quem obtiver o ficheiro pode lê-lo.</translation>
    </message>
    <message>
        <source>No name, ID, birth date or file name; a number tells which images are of one person.</source>
        <translation>Sem nome, identificador, data de nascimento ou nome de ficheiro; um número indica que imagens são da mesma pessoa.</translation>
    </message>
    <message>
        <source>The audit keeps that you exported.</source>
        <translation>A auditoria guarda que exportou.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar o registo</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Tells ill from normal (AUC)</source>
        <translation>Distingue doente de normal (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from all others (AUC)</source>
        <translation>Distingue {0} de todas as outras (AUC)</translation>
    </message>
    <message>
        <source>Tells {0} from {1} (AUC)</source>
        <translation>Distingue {0} de {1} (AUC)</translation>
    </message>
    <message>
        <source>Right on whether it is ill or normal (accuracy)</source>
        <translation>Acerta se é doente ou normal (exatidão)</translation>
    </message>
    <message>
        <source>Ill, but called normal</source>
        <translation>Doente, mas dado como normal</translation>
    </message>
    <message>
        <source>Normal, but called ill</source>
        <translation>Normal, mas dado como doente</translation>
    </message>
    <message>
        <source>Right class of {0} (accuracy)</source>
        <translation>Classe certa entre {0} (exatidão)</translation>
    </message>
    <message>
        <source>Right class of {0}, where each class counts the same (balanced accuracy)</source>
        <translation>Classe certa entre {0}, contando cada classe o mesmo (exatidão equilibrada)</translation>
    </message>
    <message>
        <source>{0}: where it is, it is called so (recall)</source>
        <translation>{0}: onde existe, é assim chamada (sensibilidade)</translation>
    </message>
    <message>
        <source>{0}: where it is not, it is not called so (specificity)</source>
        <translation>{0}: onde não existe, não é assim chamada (especificidade)</translation>
    </message>
    <message>
        <source>So far are the percentages from the truth, on average (calibration error)</source>
        <translation>Distância média das percentagens à verdade (erro de calibração)</translation>
    </message>
    <message>
        <source>Error of all probabilities together; 0 is best (Brier score)</source>
        <translation>Erro de todas as probabilidades em conjunto; 0 é o melhor (pontuação de Brier)</translation>
    </message>
    <message>
        <source>Prediction sets that hold the right class</source>
        <translation>Conjuntos de previsão que contêm a classe certa</translation>
    </message>
    <message>
        <source>Classes in a prediction set, on average</source>
        <translation>Classes num conjunto de previsão, em média</translation>
    </message>
    <message>
        <source>Like enough to the training images to be judged</source>
        <translation>Semelhantes o bastante às imagens de treino para serem avaliadas</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aceites</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>{0}, at the operating point</source>
        <translation>{0}, no ponto de operação</translation>
    </message>
</context>
<context>
    <name>FileMarks</name>
    <message>
        <source>OVERLAYS OFF</source>
        <translation>SOBREPOSIÇÕES DESLIGADAS</translation>
    </message>
    <message>
        <source>SHUTTER OFF</source>
        <translation>OBTURADOR DESLIGADO</translation>
    </message>
    <message>
        <source>LOSSY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COM PERDA</translation>
    </message>
    <message>
        <source>LOSSY {0}:1</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COM PERDA {0}:1</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos os lados</translation>
    </message>
</context>
<context>
    <name>FilmState</name>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>A analisar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Cannot separate</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não distingue</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Judged otherwise</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Avaliada de outro modo</translation>
    </message>
    <message>
        <source>Read first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ler primeiro</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não guardada</translation>
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
        <translation>{0}: não distingue</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>discorda</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>com dúvidas</translation>
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
        <translation>Guardar e ver a resposta</translation>
    </message>
    <message>
        <source>It is kept as it stands. After the answer you may give another reading.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Fica guardada tal como está. Depois da resposta pode dar outra leitura.</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não sei dizer</translation>
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
        <translation>Clínica</translation>
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
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Try it out first</source>
        <translation>Experimentar primeiro</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia</translation>
    </message>
    <message>
        <source>Make the log</source>
        <translation>Criar o registo</translation>
    </message>
    <message>
        <source>Open Lightbox</source>
        <translation>Abrir o Lightbox</translation>
    </message>
    <message>
        <source>Making the log</source>
        <translation>A criar o registo</translation>
    </message>
</context>
<context>
    <name>FrameSlider</name>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>How many frames a second are played</source>
        <translation>Quantos quadros por segundo são reproduzidos</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Parar a reprodução</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>Reproduzir os quadros</translation>
    </message>
    <message>
        <source>Stop playing (K)</source>
        <translation>Parar a reprodução (K)</translation>
    </message>
    <message>
        <source>Play the frames (K)</source>
        <translation>Reproduzir os quadros (K)</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quadro {0} de {1}</translation>
    </message>
    <message>
        <source>Frame {0} of {1}, shown and not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quadro {0} de {1}, mostrado e não avaliado</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Slices, the worst first</source>
        <translation>Cortes, os piores primeiro</translation>
    </message>
    <message>
        <source>{0} of {1} slices are done</source>
        <translation>{0} de {1} cortes concluídos</translation>
    </message>
    <message numerus="yes">
        <source>%n slice(s), to be read first</source>
        <translation>
            <numerusform>%n corte, a ler primeiro</numerusform>
            <numerusform>%n cortes, a ler primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {0} slices could be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhum dos {0} cortes pôde ser avaliado</translation>
    </message>
    <message>
        <source>Worst: slice {0} of {1}, {2}. All: {3}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pior: corte {0} de {1}, {2}. Todos: {3}</translation>
    </message>
    <message>
        <source>{0} not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} não avaliados</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search patients</source>
        <translation>Procurar pacientes</translation>
    </message>
    <message>
        <source>Offline, encrypted</source>
        <translation>Offline, encriptado</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and the log is encrypted.</source>
        <translation>Nada sai deste computador, e o registo está encriptado.</translation>
    </message>
    <message>
        <source>Account of {0}</source>
        <translation>Conta de {0}</translation>
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
        <translation>Mostrar para onde o modelo olhou (H). Mantenha premida a barra de espaço para ver a imagem sem ele. Não é prova de onde está uma doença, e pode estar errado onde a resposta está certa.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Classe do mapa de calor</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacidade do mapa de calor</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>Cores do mapa de calor</translation>
    </message>
    <message>
        <source>Blue to yellow (red-green blindness)</source>
        <translation>Azul a amarelo (daltonismo vermelho-verde)</translation>
    </message>
    <message>
        <source>Opacity, drawing and colours of the heat map</source>
        <translation>Opacidade, desenho e cores do mapa de calor</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Drawing of the heat map</source>
        <translation>Desenho do mapa de calor</translation>
    </message>
    <message>
        <source>Colours and line</source>
        <translation>Cores e linha</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>Só cores</translation>
    </message>
    <message>
        <source>Line only, at half of the strongest</source>
        <translation>Só linha, a metade do mais forte</translation>
    </message>
    <message>
        <source>Black to yellow</source>
        <translation>Preto a amarelo</translation>
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
        <translation>Ajuda do Lightbox</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Recuar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
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
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
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
        <translation>Lidas hoje</translation>
    </message>
    <message>
        <source>Nothing read today</source>
        <translation>Nada lido hoje</translation>
    </message>
    <message>
        <source>Images appear here as soon as they are analysed.</source>
        <translation>As imagens aparecem aqui assim que são analisadas.</translation>
    </message>
    <message>
        <source>For a week no backup went to a second medium. Plug one in and back up, under File, Backups.</source>
        <translation>Há uma semana que nenhuma cópia de segurança vai para um segundo suporte. Ligue um e faça a cópia em Ficheiro, Cópias de segurança.</translation>
    </message>
    <message>
        <source>No recovery sheet was printed or saved. Make a new recovery key, under Account, Accounts.</source>
        <translation>Nenhuma folha de recuperação foi impressa ou guardada. Crie uma nova chave de recuperação em Conta, Contas.</translation>
    </message>
    <message>
        <source>The log was restored from a backup. Look whether it is the right one, and confirm it.</source>
        <translation>O registo foi restaurado de uma cópia de segurança. Veja se é o certo e confirme-o.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>É o certo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Drop images, a folder or a CD here</source>
        <translation>Largue aqui imagens, uma pasta ou um CD</translation>
    </message>
    <message>
        <source>Your account can look at results, but not analyse</source>
        <translation>A sua conta pode ver resultados, mas não analisar</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, TIFF, BMP or WebP, also in ZIP archives</source>
        <translation>DICOM, JPEG, PNG, TIFF, BMP ou WebP, também em arquivos ZIP</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imagens</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>1  Open</source>
        <translation>1  Abrir</translation>
    </message>
    <message>
        <source>Drop an image; it is analysed at once.</source>
        <translation>Largue uma imagem; é analisada de imediato.</translation>
    </message>
    <message>
        <source>2  Look</source>
        <translation>2  Ver</translation>
    </message>
    <message>
        <source>Compare the answer with the image yourself.</source>
        <translation>Compare por si mesmo a resposta com a imagem.</translation>
    </message>
    <message>
        <source>3  Find again</source>
        <translation>3  Reencontrar</translation>
    </message>
    <message>
        <source>Every result stays in the log.</source>
        <translation>Cada resultado fica no registo.</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Close this view</source>
        <translation>Fechar esta vista</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nome não indicado</translation>
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
        <translation>Não é o mesmo paciente</translation>
    </message>
    <message>
        <source>Earlier films: {0}</source>
        <translation>Radiografias anteriores: {0}</translation>
    </message>
    <message>
        <source>No date in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro não tem data</translation>
    </message>
    <message>
        <source>No date in the file, read on {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro não tem data, lido em {0}</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Other film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Outra radiografia</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>quadro {0}</translation>
    </message>
    <message>
        <source>Interval unknown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Intervalo desconhecido</translation>
    </message>
    <message>
        <source>Same day</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mesmo dia</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n day(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Anterior, %n dia antes</numerusform>
            <numerusform>Anterior, %n dias antes</numerusform>
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
            <numerusform>Anterior, %n mês antes</numerusform>
            <numerusform>Anterior, %n meses antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %n year(s) before</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Anterior, %n ano antes</numerusform>
            <numerusform>Anterior, %n anos antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n day(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n dia depois</numerusform>
            <numerusform>Posterior, %n dias depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n week(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n semana depois</numerusform>
            <numerusform>Posterior, %n semanas depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n month(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n mês depois</numerusform>
            <numerusform>Posterior, %n meses depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later, %n year(s) after</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>Posterior, %n ano depois</numerusform>
            <numerusform>Posterior, %n anos depois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageList</name>
    <message>
        <source>Open images</source>
        <translation>Abrir imagens</translation>
    </message>
    <message>
        <source>Images: {0}</source>
        <translation>Imagens: {0}</translation>
    </message>
    <message>
        <source>No images open</source>
        <translation>Nenhuma imagem aberta</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>An image with {0} x {1} pixels</source>
        <translation>Uma imagem com {0} x {1} pixels</translation>
    </message>
    <message>
        <source>Attention: weak to strong</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Atenção: fraca a forte</translation>
    </message>
    <message>
        <source>Line: half of the strongest attention</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Linha: metade da atenção mais forte</translation>
    </message>
    <message>
        <source>Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Para onde o modelo olhou. Não é um contorno da doença.</translation>
    </message>
    <message>
        <source>Zoom {0} %</source>
        <translation>Zoom {0} %</translation>
    </message>
    <message>
        <source>{0} (true size)</source>
        <translation>{0} (tamanho real)</translation>
    </message>
    <message>
        <source>{0} (true proportions)</source>
        <translation>{0} (proporções reais)</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>AMOSTRA</translation>
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
        <translation>ESPELHADA</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label films</source>
        <translation>Classificar radiografias</translation>
    </message>
    <message>
        <source>Film to label</source>
        <translation>Radiografia a classificar</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Não sei dizer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografia {0} de {1}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>A carregar</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nome não indicado</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta é a cópia pequena que o registo guarda. {0}</translation>
    </message>
    <message>
        <source>You have stored or opened this film before: your label counts as one with the answer in sight.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Já guardou ou abriu esta radiografia antes: a sua classificação conta como feita com a resposta à vista.</translation>
    </message>
    <message>
        <source>What does the film show? Judge by the film and by what you know of the patient; the model&apos;s answer is not shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O que mostra a radiografia? Avalie pela radiografia e pelo que sabe do paciente; a resposta do modelo não é mostrada.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Etiquetas para novos pacientes</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels for new patients</source>
        <translation>Etiquetas para novos pacientes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantas</translation>
    </message>
    <message>
        <source>Make IDs</source>
        <translation>Criar identificadores</translation>
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
        <translation>Fechar</translation>
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
        <translation>Criados: {0}. Guarde-os ou imprima-os agora; o registo não os lista em mais nenhum lado.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Guardar as etiquetas</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
    <message>
        <source>Make IDs first.</source>
        <translation>Crie primeiro os identificadores.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Não há impressora neste computador.</translation>
    </message>
    <message>
        <source>{0} fit on a sheet</source>
        <translation>{0} cabem numa folha</translation>
    </message>
    <message>
        <source>For patients without an ID. Each label has its ID as text, bar code and QR code: stick it on the patient&apos;s card, and scan it where an ID is asked for. The last character tells a mistyped one.</source>
        <translation>Para pacientes sem identificador. Cada etiqueta tem o seu identificador em texto, código de barras e código QR: cole-a no cartão do paciente e leia-a com o leitor onde for pedido um identificador. O último carácter denuncia um identificador mal digitado.</translation>
    </message>
    <message>
        <source>Sheets of 3 x 8 labels of 70 x 36 mm on A4; print at actual size.</source>
        <translation>Folhas de 3 x 8 etiquetas de 70 x 36 mm em A4; imprima em tamanho real.</translation>
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
        <translation>Pode ser alterado a qualquer momento nas preferências.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Above this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Acima do limite de encaminhamento desta clínica (P(doente) {0}, limite {1}; definido por {2}, {3})</translation>
    </message>
    <message>
        <source>Below this clinic&apos;s limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Abaixo do limite de encaminhamento desta clínica (P(doente) {0}, limite {1}; definido por {2}, {3})</translation>
    </message>
    <message>
        <source>This clinic&apos;s limit was set for version {0}, not for this version ({1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O limite desta clínica foi definido para a versão {0}, não para esta versão ({1}).</translation>
    </message>
    <message>
        <source>Above the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Acima do limite do próprio modelo (P(doente) {0}, limite {1})</translation>
    </message>
    <message>
        <source>Below the model&apos;s own limit (P(ill) {0}, limit {1})</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Abaixo do limite do próprio modelo (P(doente) {0}, limite {1})</translation>
    </message>
    <message>
        <source>On its test images this limit missed {0} of 100 ill and called {1} of 100 well ill.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nas suas imagens de teste, este limite deixou escapar {0} de 100 doentes e deu como doentes {1} de 100 sãos.</translation>
    </message>
</context>
<context>
    <name>LogDetail</name>
    <message>
        <source>saved it</source>
        <translation>guardou-a</translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation>consultou-a</translation>
    </message>
    <message>
        <source>corrected the patient</source>
        <translation>corrigiu o paciente</translation>
    </message>
    <message>
        <source>gave an opinion</source>
        <translation>deu um parecer</translation>
    </message>
    <message>
        <source>exported it</source>
        <translation>exportou-a</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Entrada escolhida</translation>
    </message>
    <message>
        <source>Open this image</source>
        <translation>Abrir esta imagem</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>This image names no patient.</source>
        <translation>Esta imagem não cita nenhum paciente.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Nenhuma entrada escolhida</translation>
    </message>
    <message>
        <source>Small copy of the image</source>
        <translation>Cópia pequena da imagem</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nome não indicado</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation>Sem mais dados</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A resposta dada antes não se aplica a esta idade.</translation>
    </message>
    <message>
        <source>Open the image and give your own reading: the answer is shown afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Abra a imagem e dê a sua própria leitura: a resposta é mostrada depois.</translation>
    </message>
    <message>
        <source>The answer is shown as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A resposta é mostrada assim que um clínico tiver lido a imagem.</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Código {0}</translation>
    </message>
    <message>
        <source>made a report of it</source>
        <translation>fez um relatório dela</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versão {1}</translation>
    </message>
    <message>
        <source>Readings of this image</source>
        <translation>Leituras desta imagem</translation>
    </message>
    <message>
        <source>{0}   {1}, {2}</source>
        <translation>{0}   {1}, {2}</translation>
    </message>
    <message>
        <source>Who it was said to be of</source>
        <translation>De quem se disse que era</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>by the file: {0}</source>
        <translation>pelo ficheiro: {0}</translation>
    </message>
    <message>
        <source>typed: {0}</source>
        <translation>digitado: {0}</translation>
    </message>
    <message>
        <source>Audit of this reading</source>
        <translation>Auditoria desta leitura</translation>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>Palavras: {0}</translation>
    </message>
    <message>
        <source>ID: {0}</source>
        <translation>ID: {0}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>Without this condition: {0}</source>
        <translation>Sem esta condição: {0}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Qualquer resposta</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Entradas do registo</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Name of this search (only you see it):</source>
        <translation>Nome desta pesquisa (só você o vê):</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta pesquisa</translation>
    </message>
    <message>
        <source>More than {0}</source>
        <translation>Mais de {0}</translation>
    </message>
    <message>
        <source>Entries: {0}</source>
        <translation>Entradas: {0}</translation>
    </message>
    <message>
        <source>Entries that you have read: {0}</source>
        <translation>Entradas que já leu: {0}</translation>
    </message>
    <message>
        <source>What is still to be read is left out: this list would tell its answer.</source>
        <translation>O que falta ler fica de fora: esta lista revelaria a sua resposta.</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>Guardar esta pesquisa...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colunas habituais</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Every image that is analysed is kept here, with its result, on this computer only.</source>
        <translation>Cada imagem analisada é guardada aqui, com o seu resultado, apenas neste computador.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>O registo está vazio</translation>
    </message>
    <message>
        <source>Try fewer words, or another date, answer or state.</source>
        <translation>Tente menos palavras, ou outra data, resposta ou estado.</translation>
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
        <translation>Quando</translation>
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
        <translation>Data do exame</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Guardada por</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Seis algarismos</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Código do seu telefone</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Senha esquecida</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Type your password to go on, or choose another name.</source>
        <translation>Digite a sua senha para continuar, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Everybody has an account of their own.</source>
        <translation>Cada pessoa tem a sua própria conta.</translation>
    </message>
    <message>
        <source>This code is wrong or was used already; wait for the next one.</source>
        <translation>Este código está errado ou já foi usado; espere pelo próximo.</translation>
    </message>
    <message>
        <source>Too many failed logins under this name.</source>
        <translation>Demasiadas entradas falhadas com este nome.</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>Tente de novo dentro de {0}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Escolha o seu nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no log: nothing can be stored.</source>
        <translation>Não há registo: nada pode ser guardado.</translation>
    </message>
    <message>
        <source>Nobody is logged in.</source>
        <translation>Ninguém entrou.</translation>
    </message>
    <message>
        <source>Images can be looked at, but not analysed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As imagens podem ser vistas, mas não analisadas.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ângulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
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
        <translation>Sem escala no ficheiro: os comprimentos são em pixels.</translation>
    </message>
    <message>
        <source>Each region of this ultrasound image has its own scale: lengths are in pixels.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada região desta imagem de ecografia tem a sua própria escala: os comprimentos estão em píxeis.</translation>
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
        <translation>Escala: Imager Pixel Spacing (0018,1164), {0}, no detetor: os tamanhos reais são menores.</translation>
    </message>
    <message>
        <source>Scale: Nominal Scanned Pixel Spacing (0018,2010), {0}, on the scanned film: real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala: Nominal Scanned Pixel Spacing (0018,2010), {0}, na radiografia digitalizada: os tamanhos reais são menores.</translation>
    </message>
    <message>
        <source>Scale set by hand: {0}. Not from the file.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala definida à mão: {0}. Não é do ficheiro.</translation>
    </message>
    <message>
        <source>Scale: Pixel Spacing (0028,0030), {0}. If it is that of the detector, real sizes are smaller.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Escala: Pixel Spacing (0028,0030), {0}. Se for a do detetor, os tamanhos reais são menores.</translation>
    </message>
    <message>
        <source>The file calls this film AP: the limit of 0.50 does not hold. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro indica esta radiografia como AP: o limite de 0.50 não é válido. É a sua medição, não a do modelo.</translation>
    </message>
    <message>
        <source>Above 0.50 suggests an enlarged heart only on an upright PA film of an adult after a deep breath, not on AP or supine films and not in small children. Your measurement, not the model&apos;s.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Acima de 0.50 sugere um coração aumentado apenas numa radiografia PA, de pé, de um adulto, após inspiração profunda; não em radiografias AP ou em decúbito dorsal, nem em crianças pequenas. É a sua medição, não a do modelo.</translation>
    </message>
    <message>
        <source>1 of 3: draw a line down the middle of the spine.</source>
        <translation>1 de 3: trace uma linha ao longo do meio da coluna vertebral.</translation>
    </message>
    <message>
        <source>2 of 3: draw a line from the heart&apos;s right border to its left, where each is farthest out.</source>
        <translation>2 de 3: trace uma linha do bordo direito ao bordo esquerdo do coração, onde cada um está mais afastado.</translation>
    </message>
    <message>
        <source>3 of 3: draw a line across the chest where it is widest, from inner rib to inner rib.</source>
        <translation>3 de 3: trace uma linha através do tórax onde é mais largo, de costela interna a costela interna.</translation>
    </message>
    <message>
        <source>No pixels</source>
        <translation>Sem pixels</translation>
    </message>
    <message>
        <source>Mean {0}  SD {1}</source>
        <translation>Média {0}  DP {1}</translation>
    </message>
    <message>
        <source>Min {0}  Max {1}</source>
        <translation>Mín. {0}  Máx. {1}</translation>
    </message>
    <message>
        <source>Pixels {0}</source>
        <translation>Pixels {0}</translation>
    </message>
    <message>
        <source>Area {0} square pixels</source>
        <translation>Área {0} pixels quadrados</translation>
    </message>
    <message>
        <source>Area {0} mm²</source>
        <translation>Área {0} mm²</translation>
    </message>
    <message>
        <source>No ratio: the heart&apos;s borders lie on one side of the midline, or a line has no length.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sem índice: os bordos do coração estão de um só lado da linha média, ou uma linha não tem comprimento.</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio {0}</source>
        <translation>Índice cardiotorácico {0}</translation>
    </message>
    <message>
        <source>Heart {0}, chest {1}</source>
        <translation>Coração {0}, tórax {1}</translation>
    </message>
    <message>
        <source>{0} mm wide and {1} mm high a pixel</source>
        <translation>{0} mm de largura e {1} mm de altura por pixel</translation>
    </message>
    <message>
        <source>{0} mm a pixel</source>
        <translation>{0} mm por pixel</translation>
    </message>
</context>
<context>
    <name>MeasurementsDialog</name>
    <message>
        <source>Measurements</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
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
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não guardada</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Known limits and failures</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limites e falhas conhecidos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>How often an answer is right</source>
        <translation>Com que frequência uma resposta está certa</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Com que aprendeu</translation>
    </message>
    <message>
        <source>Which one this is</source>
        <translation>Qual é este</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Modalidade {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Incidências {0}</translation>
    </message>
    <message>
        <source>At least {0} pixels on the shorter side</source>
        <translation>Pelo menos {0} pixels no lado mais curto</translation>
    </message>
    <message>
        <source>For research only: it did not pass its audit, and nobody may act on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apenas para pesquisa: não passou na sua auditoria, e ninguém pode agir com base nele.</translation>
    </message>
    <message>
        <source>Where the operating point is used, it is called from a probability of</source>
        <translation>Onde se usa o ponto de operação, é assim chamada a partir de uma probabilidade de</translation>
    </message>
    <message>
        <source>Prediction sets are made to hold the right class in {0} of the cases.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Os conjuntos de previsão são feitos para conter a classe certa em {0} dos casos.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>{0}: {1} images of {2} patients</source>
        <translation>{0}: {1} imagens de {2} pacientes</translation>
    </message>
    <message>
        <source>Where both ends of an interval are 0, or both are 1, no such image was seen; that does not mean that there is none.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Onde ambos os extremos de um intervalo são 0, ou ambos são 1, nenhuma imagem dessas foi vista; isso não significa que não exista nenhuma.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>Used for: {0}. Licence: {1}.</source>
        <translation>Usado para: {0}. Licença: {1}.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, preprocessing {2}</source>
        <translation>{0} x {1} pixels, pré-processamento {2}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>O que a rede vê</translation>
    </message>
    <message>
        <source>Temperature of the probabilities</source>
        <translation>Temperatura das probabilidades</translation>
    </message>
    <message>
        <source>Limit of the scope</source>
        <translation>Limite do âmbito</translation>
    </message>
</context>
<context>
    <name>ModelFactsDialog</name>
    <message>
        <source>Facts of the model {0}</source>
        <translation>Dados do modelo {0}</translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation>Dados do modelo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiar tudo como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versão {1}</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoio à decisão, não um diagnóstico. Não é um dispositivo médico.</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>What the model saw</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O que o modelo viu</translation>
    </message>
    <message>
        <source>No model that is installed has judged this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhum modelo instalado avaliou esta imagem.</translation>
    </message>
    <message>
        <source>Only the small copy of the log is there, and the model saw the whole image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Só existe a cópia pequena do registo, e o modelo viu a imagem inteira.</translation>
    </message>
    <message>
        <source>The model has not seen this frame.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O modelo não viu este quadro.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A carregar</translation>
    </message>
    <message>
        <source>The picture cannot be made.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem não pode ser criada.</translation>
    </message>
    <message>
        <source>{0} x {1}, window from the file; display changes never change this</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} x {1}, janela do ficheiro; as alterações da exibição nunca alteram isto</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Chest film, adult</source>
        <translation>Radiografia do tórax, adulto</translation>
    </message>
    <message>
        <source>classification of frontal chest films</source>
        <translation>classificação de radiografias frontais do tórax</translation>
    </message>
    <message>
        <source>frontal chest films of adults</source>
        <translation>radiografias frontais do tórax de adultos</translation>
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
        <translation>Não foi encontrada nenhuma opacidade; isto não exclui doença.</translation>
    </message>
    <message>
        <source>Lung opacity</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Opacidade pulmonar</translation>
    </message>
    <message>
        <source>The film shows an opacity, as pneumonia makes it; other causes are possible.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia mostra uma opacidade, como a que a pneumonia causa; outras causas são possíveis.</translation>
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
        <translation>Uma opacidade como nas radiografias de COVID-19 de um hospital; não distingue a COVID-19 de outras pneumonias.</translation>
    </message>
    <message>
        <source>Adults with a frontal chest film: NIH Clinical Center, USA; COVID-19 from Hannover, Germany.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Adultos com uma radiografia frontal do tórax: NIH Clinical Center, EUA; COVID-19 de Hannover, Alemanha.</translation>
    </message>
    <message>
        <source>COVID-19 is research only: all its training films come from one hospital, and telling it from other opacities was learnt there.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>COVID-19 é apenas para pesquisa: todas as suas radiografias de treino vêm de um hospital, e foi aí que se aprendeu a distingui-la de outras opacidades.</translation>
    </message>
    <message>
        <source>Normal and opacity come from one hospital, with labels mined from reports, some of them wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Normal e opacidade vêm de um hospital, com rótulos extraídos de relatórios, alguns deles errados.</translation>
    </message>
    <message>
        <source>Tuberculosis, masses, effusions, heart failure and broken ribs are not known to the model; &apos;normal&apos; does not exclude them.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tuberculose, massas, derrames, insuficiência cardíaca e costelas partidas não são conhecidos pelo modelo; “normal” não os exclui.</translation>
    </message>
    <message>
        <source>Not for children: use chest-xray-child from 1 to 5 years; between 6 and 15 no model applies.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não é para crianças: use chest-xray-child de 1 a 5 anos; entre 6 e 15 nenhum modelo se aplica.</translation>
    </message>
    <message>
        <source>A film stored mirrored is not noticed.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Uma radiografia guardada em espelho não é detetada.</translation>
    </message>
    <message>
        <source>test split</source>
        <translation>divisão de teste</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>many other hospitals (COVID-19 Image Data Collection), never trained on</source>
        <translation>muitos outros hospitais (COVID-19 Image Data Collection), nunca usados no treino</translation>
    </message>
    <message>
        <source>healthy children, outside the population</source>
        <translation>crianças saudáveis, fora da população</translation>
    </message>
    <message>
        <source>training, validation and test, split by patient</source>
        <translation>treino, validação e teste, divididos por paciente</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation and test</source>
        <translation>treino apenas da resposta COVID-19, validação e teste</translation>
    </message>
    <message>
        <source>training of the COVID-19 answer alone, validation</source>
        <translation>treino apenas da resposta COVID-19, validação</translation>
    </message>
    <message>
        <source>measuring only; nothing was fitted on them</source>
        <translation>apenas medição; nada foi ajustado com elas</translation>
    </message>
    <message>
        <source>start of the training: the networks had learnt pneumonia of children before</source>
        <translation>início do treino: as redes tinham aprendido antes a pneumonia de crianças</translation>
    </message>
    <message>
        <source>start of the training of the networks for children</source>
        <translation>início do treino das redes para crianças</translation>
    </message>
    <message>
        <source>Chest film, adult, lite</source>
        <translation>Radiografia do tórax, adulto, leve</translation>
    </message>
    <message>
        <source>Chest film, child</source>
        <translation>Radiografia do tórax, criança</translation>
    </message>
    <message>
        <source>frontal chest films of children</source>
        <translation>radiografias frontais do tórax de crianças</translation>
    </message>
    <message>
        <source>No pneumonia pattern was found; this does not rule out disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não foi encontrado nenhum padrão de pneumonia; isto não exclui doença.</translation>
    </message>
    <message>
        <source>Bacterial pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pneumonia bacteriana</translation>
    </message>
    <message>
        <source>The pattern favours bacterial pneumonia; a film alone does not tell bacteria from viruses reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O padrão favorece a pneumonia bacteriana; uma radiografia, por si só, não distingue com fiabilidade bactérias de vírus.</translation>
    </message>
    <message>
        <source>Viral pneumonia</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pneumonia viral</translation>
    </message>
    <message>
        <source>The pattern favours viral pneumonia; a film alone does not tell viruses from bacteria reliably.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O padrão favorece a pneumonia viral; uma radiografia, por si só, não distingue com fiabilidade vírus de bactérias.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 with a routine antero-posterior chest film, one hospital in Guangzhou, China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Crianças de 1 a 5 anos com uma radiografia do tórax anteroposterior de rotina, de um hospital em Guangzhou, China.</translation>
    </message>
    <message>
        <source>Children aged 1 to 5 from one hospital: films of other ages or from elsewhere get worse, and for adults wrong, answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Crianças de 1 a 5 anos de um hospital: radiografias de outras idades ou de outros locais recebem respostas piores e, para adultos, erradas.</translation>
    </message>
    <message>
        <source>The films were squeezed to a square before training; in this set the shape of a film alone hints at its class.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As radiografias foram comprimidas num quadrado antes do treino; neste conjunto, só a forma de uma radiografia já dá um indício da sua classe.</translation>
    </message>
    <message>
        <source>Bacterial against viral is a weak distinction on a film; read it as &apos;the pattern favours&apos;.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Bacteriana contra viral é uma distinção fraca numa radiografia; leia-a como “o padrão favorece”.</translation>
    </message>
    <message>
        <source>On the official test split, whose films differ a little from the training films, far more healthy children are called ill, and the prediction sets hold the true class less often, than on the validation films: expect the same elsewhere.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Na divisão de teste oficial, cujas radiografias diferem um pouco das de treino, muito mais crianças saudáveis são dadas como doentes, e os conjuntos de previsão contêm a classe verdadeira menos vezes, do que nas radiografias de validação: conte com o mesmo noutros locais.</translation>
    </message>
    <message>
        <source>Other diseases, devices in the chest and lateral films are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Outras doenças, dispositivos no tórax e radiografias de perfil não são conhecidos pelo modelo.</translation>
    </message>
    <message>
        <source>official test split</source>
        <translation>divisão de teste oficial</translation>
    </message>
    <message>
        <source>healthy adults (NIH ChestX-ray14), outside the population</source>
        <translation>adultos saudáveis (NIH ChestX-ray14), fora da população</translation>
    </message>
    <message>
        <source>training, validation and official test split</source>
        <translation>treino, validação e divisão de teste oficial</translation>
    </message>
    <message>
        <source>start of the training</source>
        <translation>início do treino</translation>
    </message>
    <message>
        <source>measuring only: healthy adults, who are outside the population</source>
        <translation>apenas medição: adultos saudáveis, que estão fora da população</translation>
    </message>
    <message>
        <source>Retinal OCT</source>
        <translation>OCT da retina</translation>
    </message>
    <message>
        <source>classification of retinal OCT B-scans</source>
        <translation>classificação de B-scans de OCT da retina</translation>
    </message>
    <message>
        <source>macular OCT B-scans of adults</source>
        <translation>B-scans de OCT da mácula de adultos</translation>
    </message>
    <message>
        <source>None of the three diseases was found; this does not rule out others.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não foi encontrada nenhuma das três doenças; isto não exclui outras.</translation>
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
        <translation>O padrão favorece a neovascularização coroideia (degenerescência macular húmida): encaminhamento urgente.</translation>
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
        <translation>O padrão favorece o edema macular diabético: encaminhamento.</translation>
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
        <translation>O padrão favorece drusas (degenerescência macular seca, inicial): seguimento.</translation>
    </message>
    <message>
        <source>Adults with a macular OCT scan by a Heidelberg Spectralis; patients of several eye clinics in the USA and China.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Adultos com um exame de OCT da mácula feito com um Heidelberg Spectralis; pacientes de várias clínicas oftalmológicas nos EUA e na China.</translation>
    </message>
    <message>
        <source>Scans of one make of device: on others expect worse answers.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Exames de uma só marca de aparelho: noutros, conte com respostas piores.</translation>
    </message>
    <message>
        <source>Macular B-scans only; no en-face pictures, no volumes as a whole, no optic nerve scans.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apenas B-scans da mácula; sem imagens en face, sem volumes como um todo, sem exames do nervo ótico.</translation>
    </message>
    <message>
        <source>Other diseases (vein and artery occlusion, epiretinal membrane, holes, glaucoma) are not known to the model.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Outras doenças (oclusão de veias e artérias, membrana epirretiniana, buracos, glaucoma) não são conhecidas pelo modelo.</translation>
    </message>
    <message>
        <source>Wet and dry macular degeneration can stand in one eye; the answer is for the slice that is shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A degenerescência macular húmida e a seca podem coexistir num olho; a resposta vale para o corte mostrado.</translation>
    </message>
    <message>
        <source>another hospital and device (OCTDL, Optovue), never trained on</source>
        <translation>outro hospital e aparelho (OCTDL, Optovue), nunca usado no treino</translation>
    </message>
    <message>
        <source>measuring only</source>
        <translation>apenas medição</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Triador</translation>
    </message>
    <message>
        <source>telling kinds of pictures apart</source>
        <translation>distinguir tipos de imagens</translation>
    </message>
    <message>
        <source>pictures of any kind</source>
        <translation>imagens de qualquer tipo</translation>
    </message>
    <message>
        <source>Frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Radiografia frontal do tórax</translation>
    </message>
    <message>
        <source>Upright, bright on dark, the whole chest from the front.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Direita, claro sobre escuro, o tórax inteiro de frente.</translation>
    </message>
    <message>
        <source>OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Exame de OCT da retina</translation>
    </message>
    <message>
        <source>A B-scan: a slice through the retina.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Um B-scan: um corte através da retina.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Outra imagem</translation>
    </message>
    <message>
        <source>None of these; no model judges it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhuma destas; nenhum modelo a avalia.</translation>
    </message>
    <message>
        <source>Any picture that is dropped on the program. What it passes on is upright, positive and whole.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Qualquer imagem largada no programa. O que deixa passar está direito, positivo e inteiro.</translation>
    </message>
    <message>
        <source>It tells kinds of pictures apart; it does not judge quality, and it does not know whether a film is of a child or an adult.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Distingue tipos de imagens; não avalia a qualidade e não sabe se uma radiografia é de uma criança ou de um adulto.</translation>
    </message>
    <message>
        <source>Chest films from the side of real patients were not at hand: only drawn ones were measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não havia radiografias do tórax de perfil de pacientes reais: só foram medidas radiografias desenhadas.</translation>
    </message>
    <message>
        <source>A mirrored chest film is not refused reliably; the share that passes is among the figures.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Uma radiografia do tórax em espelho não é recusada de forma fiável; a parte que passa está entre os números.</translation>
    </message>
    <message>
        <source>Several B-scans on one sheet, or a B-scan whose parts were shuffled, may pass as one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vários B-scans numa folha, ou um B-scan cujas partes foram baralhadas, podem passar por um só.</translation>
    </message>
    <message>
        <source>The real pictures of other kinds are few: their intervals are wide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As imagens reais de outros tipos são poucas: os seus intervalos são largos.</translation>
    </message>
    <message>
        <source>OCT scans of two makes of device were measured; others may be refused.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Foram medidos exames de OCT de duas marcas de aparelho; outros podem ser recusados.</translation>
    </message>
    <message>
        <source>{0} (research only)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} (apenas para pesquisa)</translation>
    </message>
    <message>
        <source>Ages {0} and over</source>
        <translation>Idades a partir de {0}</translation>
    </message>
    <message>
        <source>Ages {0} to {1}</source>
        <translation>Idades de {0} a {1}</translation>
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
        <translation>A carregar os modelos</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Demora um momento.</translation>
    </message>
    <message>
        <source>Nothing can be judged until a model package is installed.</source>
        <translation>Nada pode ser avaliado até ser instalado um pacote de modelo.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No usable model</source>
        <translation>Nenhum modelo utilizável</translation>
    </message>
    <message>
        <source>Lite</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>For research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apenas para pesquisa</translation>
    </message>
    <message>
        <source>With a class for research only</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Com uma classe apenas para pesquisa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Spare, asked by its name only</source>
        <translation>De reserva, só usado quando pedido pelo nome</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Population, figures, known failures, training data, fingerprint</source>
        <translation>População, números, falhas conhecidas, dados de treino, impressão digital</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versão {1}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Modality {0}</source>
        <translation>Modalidade {0}</translation>
    </message>
    <message>
        <source>Views {0}</source>
        <translation>Incidências {0}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Known limits: {0}. See the facts before you rely on it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limites conhecidos: {0}. Veja os dados antes de confiar nele.</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>Medido em: {0}</translation>
    </message>
    <message>
        <source>Images: {0}, patients: {1}; with 95 % intervals</source>
        <translation>Imagens: {0}, pacientes: {1}; com intervalos de 95 %</translation>
    </message>
    <message>
        <source>More figures in the facts: {0}</source>
        <translation>Mais números nos dados: {0}</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>Quão comum é aqui?</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nova senha outra vez</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Força da senha</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>At least {0} characters. Three or four words that do not belong together are easy to keep in mind.</source>
        <translation>Pelo menos {0} caracteres. Três ou quatro palavras sem relação entre si são fáceis de memorizar.</translation>
    </message>
    <message>
        <source>Not taken: {0}.</source>
        <translation>Não aceite: {0}.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>As duas não coincidem.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>O que significa isto?</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>O que significa {0}?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
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
        <translation>Abrir imagens</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>OpinionPanel</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Which class is it? Choose it, or save again if you cannot tell.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Qual é a classe? Escolha-a, ou guarde outra vez se não souber dizer.</translation>
    </message>
    <message>
        <source>Your class</source>
        <translation>A sua classe</translation>
    </message>
    <message>
        <source>Turned out</source>
        <translation>Confirmou-se</translation>
    </message>
    <message>
        <source>The model gave no answer to agree with.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O modelo não deu nenhuma resposta com que concordar.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Your reading first</source>
        <translation>Primeiro a sua leitura</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>A sua leitura</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ainda não guardada</translation>
    </message>
    <message>
        <source>Final impression, referral and later outcome</source>
        <translation>Impressão final, encaminhamento e evolução posterior</translation>
    </message>
    <message>
        <source>Urgency: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Urgência: {0}</translation>
    </message>
    <message>
        <source>How soon somebody has to act</source>
        <translation>Em quanto tempo alguém tem de agir</translation>
    </message>
    <message>
        <source>Not saved, older than what is signed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não guardada, anterior ao que está assinado</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Impressão final</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Evolução posterior</translation>
    </message>
</context>
<context>
    <name>OwnWindow</name>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoio à decisão, não um diagnóstico.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hold to show</source>
        <translation>Mantenha premido para mostrar</translation>
    </message>
    <message>
        <source>Hold to show: {0}</source>
        <translation>Mantenha premido para mostrar: {0}</translation>
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
        <translation>Digite-o, ou leia uma etiqueta</translation>
    </message>
    <message>
        <source>Family name, given name</source>
        <translation>Apelido, nome próprio</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>data de nascimento {0}</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nome não indicado</translation>
    </message>
    <message>
        <source>The log has this ID for {0}. Is this the same person? If not, correct the ID; if so, save again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo tem este identificador para {0}. É a mesma pessoa? Se não, corrija o identificador; se sim, guarde de novo.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anos</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Unidade da idade</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;ID</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>I&amp;dade</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>&amp;Sexo</translation>
    </message>
    <message>
        <source>Who is this image of?</source>
        <translation>De quem é esta imagem?</translation>
    </message>
    <message>
        <source>Another age may change what the model may judge: the image is then analysed again.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Outra idade pode alterar o que o modelo pode avaliar: a imagem é então analisada de novo.</translation>
    </message>
    <message>
        <source>The earlier result stays as it is; to judge it with another age, open the image itself.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O resultado anterior fica como está; para o avaliar com outra idade, abra a própria imagem.</translation>
    </message>
    <message>
        <source>The age must be a number up to {0} years.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A idade tem de ser um número até {0} anos.</translation>
    </message>
    <message>
        <source>This local ID is mistyped or not complete: its last character does not fit.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Este identificador local está mal digitado ou incompleto: o último carácter não condiz.</translation>
    </message>
    <message>
        <source>Careful: a patient in the log has this ID, or it was not made here. Is it the same patient?</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Atenção: um paciente do registo tem este identificador, ou ele não foi criado aqui. É o mesmo paciente?</translation>
    </message>
    <message>
        <source>A new local ID.</source>
        <translation>Um novo identificador local.</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Open film</source>
        <translation>Abrir radiografia</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar duas</translation>
    </message>
    <message>
        <source>Delete patient...</source>
        <translation>Eliminar paciente...</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>Nome não indicado</translation>
    </message>
    <message>
        <source>Choose two films first, the second with Ctrl held.</source>
        <translation>Escolha primeiro duas radiografias, a segunda com Ctrl premido.</translation>
    </message>
    <message>
        <source>The patient was deleted.</source>
        <translation>O paciente foi eliminado.</translation>
    </message>
    <message>
        <source>ID {0}</source>
        <translation>ID {0}</translation>
    </message>
    <message>
        <source>no ID</source>
        <translation>sem ID</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>data de nascimento {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n radiografia</numerusform>
            <numerusform>%n radiografias</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the study</source>
        <translation>Dia do exame</translation>
    </message>
    <message>
        <source>Day of the study, or it was read</source>
        <translation>Dia do exame, ou da leitura</translation>
    </message>
    <message>
        <source>Day it was read</source>
        <translation>Dia da leitura</translation>
    </message>
    <message>
        <source>Probabilities over time</source>
        <translation>Probabilidades ao longo do tempo</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Probabilidade (%)</translation>
    </message>
    <message>
        <source>May be the same person: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Pode ser a mesma pessoa: {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Mesma pessoa</translation>
    </message>
    <message>
        <source>Two entries of this patient were made one by {0} on {1}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Duas entradas deste paciente foram unidas numa só por {0} em {1}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>A carregar</translation>
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
        <translation>Qual está certo?</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Enter or correct who this image is of (E)</source>
        <translation>Indicar ou corrigir de quem é esta imagem (E)</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O do ficheiro</translation>
    </message>
    <message>
        <source>What was typed</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O que foi digitado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which is right?   The file: {0}      Typed: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Qual está certo?   O ficheiro: {0}      Digitado: {1}</translation>
    </message>
    <message>
        <source>This image&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O desta imagem</translation>
    </message>
    <message>
        <source>The log&apos;s</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O do registo</translation>
    </message>
    <message>
        <source>Which is right?   This image: {0}      The same study in the log: {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Qual está certo?   Esta imagem: {0}      O mesmo exame no registo: {1}</translation>
    </message>
    <message>
        <source>No patient</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sem paciente</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nome não indicado</translation>
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
        <translation>sem ID</translation>
    </message>
    <message>
        <source>age not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>idade não indicada</translation>
    </message>
    <message>
        <source>sex not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>sexo não indicado</translation>
    </message>
    <message>
        <source>Another patient in the log</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Outro paciente no registo</translation>
    </message>
    <message>
        <source>Not the patient in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não é o paciente do ficheiro</translation>
    </message>
    <message>
        <source>Two patients in the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dois pacientes no ficheiro</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
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
        <translation>feminino</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – até</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Judged by a photograph of the film, not by the film itself</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Avaliada por uma fotografia da radiografia, não pela própria radiografia</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>FOTOGRAFIA</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Set for this computer by its administrator (policy file).</source>
        <translation>Definido para este computador pelo seu administrador (ficheiro de política).</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Nada se move nem pisca por si só</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message numerus="yes">
        <source>The window locks after %n minute(s) without use.</source>
        <translation>
            <numerusform>A janela bloqueia após %n minuto sem uso.</numerusform>
            <numerusform>A janela bloqueia após %n minutos sem uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only these exports are allowed: {0}.</source>
        <translation>Só são permitidas estas exportações: {0}.</translation>
    </message>
    <message>
        <source>Nothing can be exported.</source>
        <translation>Nada pode ser exportado.</translation>
    </message>
    <message>
        <source>The log has a folder of its own on this computer.</source>
        <translation>O registo tem uma pasta própria neste computador.</translation>
    </message>
</context>
<context>
    <name>PrevalenceDialog</name>
    <message>
        <source>How common is it here?</source>
        <translation>Quão comum é aqui?</translation>
    </message>
    <message>
        <source>Together they are more than 100 of 100 images.</source>
        <translation>Juntas são mais de 100 em 100 imagens.</translation>
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
        <translation>Juntas, {0} em 100; o resto não está indicado.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>{0}: of 100 images</source>
        <translation>{0}: em 100 imagens</translation>
    </message>
    <message>
        <source>of 100 images</source>
        <translation>em 100 imagens</translation>
    </message>
    <message>
        <source>Of 100 images of this kind that are taken here, how many show each of these? The result panel then says how often the model is right. No probability changes. Use what your own records, or a survey of your region, say; not what the model found.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De 100 imagens deste tipo feitas aqui, quantas mostram cada uma destas classes? O painel de resultados diz então com que frequência o modelo acerta. Nenhuma probabilidade muda. Use o que dizem os seus próprios registos, ou um estudo da sua região; não o que o modelo encontrou.</translation>
    </message>
    <message>
        <source>It is kept in the log; who changed it stands in the audit.</source>
        <translation>Fica guardado no registo; quem o alterou consta da auditoria.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Passo {0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Procurar em:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova pasta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Muda&amp;r o nome</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Recuar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mudar para a vista de detalhes</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Mudar para a vista de lista</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Criar nova pasta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Criar uma nova pasta</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista de detalhes</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do ficheiro:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Ficheiros do &amp;tipo:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Localizar pasta</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Recuar</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir para a pasta superior</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de locais e marcadores</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Pasta superior</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar ficheiros &amp;ocultos</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Quer substituí-lo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ficheiro não encontrado.
Verifique se indicou o nome correto do ficheiro.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Pasta não encontrada.
Verifique se indicou o nome correto da pasta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” está protegido contra escrita.
Quer eliminá-lo mesmo assim?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Tem a certeza de que quer eliminar “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Não foi possível eliminar a pasta.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data de modificação</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalhes...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalhes...</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sim a &amp;tudo</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Não &amp;a tudo</translation>
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
        <translation>Guardar tudo</translation>
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
        <translation>Repor</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Repor predefinições</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>Copiar &amp;endereço da ligação</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Drop images here</source>
        <translation>Largue imagens aqui</translation>
    </message>
    <message>
        <source>Or open files or a folder from the File menu.</source>
        <translation>Ou abra ficheiros ou uma pasta no menu Ficheiro.</translation>
    </message>
    <message>
        <source>About frame {0}, not the one on screen</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sobre o quadro {0}, não o que está no ecrã</translation>
    </message>
    <message>
        <source>About view {0}: {1}</source>
        <translation>Sobre a vista {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ReadingRulesDialog</name>
    <message>
        <source>Rules for reading</source>
        <translation>Regras de leitura</translation>
    </message>
    <message>
        <source>Whoever reads gives their own reading before the model&apos;s answer is shown</source>
        <translation>Quem lê dá a sua própria leitura antes de a resposta do modelo ser mostrada</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versão {1}</translation>
    </message>
    <message>
        <source>Choose by local films...</source>
        <translation>Escolher por radiografias locais...</translation>
    </message>
    <message>
        <source>Use the model&apos;s own</source>
        <translation>Usar o do próprio modelo</translation>
    </message>
    <message>
        <source>Limit {0}, set by {1} on {2} from {3} ill and {4} well films: it found {5} % of the ill, left {6} % of the well alone.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limite {0}, definido por {1} em {2} a partir de {3} radiografias de doentes e {4} de sãos: encontrou {5} % dos doentes, não marcou {6} % dos sãos.</translation>
    </message>
    <message>
        <source>Not set for this version. The model&apos;s own limit is {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não definido para esta versão. O limite do próprio modelo é {0}.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Ler primeiro</translation>
    </message>
    <message>
        <source>It holds for all that is analysed from then on. Who may not read sees an answer as soon as somebody has read the image. The first reading is kept and cannot be changed; a second one may follow. The command line and exports show all.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Vale para tudo o que for analisado a partir de então. Quem não pode ler vê uma resposta assim que alguém tiver lido a imagem. A primeira leitura é guardada e não pode ser alterada; pode seguir-se uma segunda. A linha de comandos e as exportações mostram tudo.</translation>
    </message>
    <message>
        <source>Limits for referral</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Limites de encaminhamento</translation>
    </message>
    <message>
        <source>A limit marks films and changes no probability. It belongs to one version of a model and never goes over to the next.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Um limite marca radiografias e não altera nenhuma probabilidade. Pertence a uma versão de um modelo e nunca passa para a seguinte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Nova chave de recuperação</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar uma nova chave</translation>
    </message>
    <message>
        <source>The sheet that was printed before opens nothing any more once the new one is printed and “Done” is pressed.</source>
        <translation>A folha impressa antes deixa de abrir o que quer que seja assim que a nova for impressa e “Concluído” for premido.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>A sua senha</translation>
    </message>
    <message>
        <source>Until “Done” is pressed, the old sheet holds and this key opens nothing.</source>
        <translation>Até “Concluído” ser premido, a folha antiga é válida e esta chave não abre nada.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The phone for the second factor is lost: ask for no code any more</source>
        <translation>O telefone do segundo fator perdeu-se: não pedir mais nenhum código</translation>
    </message>
    <message>
        <source>Back to login</source>
        <translation>Voltar à entrada</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Senha esquecida</translation>
    </message>
    <message>
        <source>An administrator can give you a new password under Accounts. Where nobody can log in any more, the recovery key on the printed sheet does it.</source>
        <translation>Um administrador pode dar-lhe uma nova senha em Contas. Onde já ninguém pode entrar, serve a chave de recuperação da folha impressa.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Uma nova senha</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>That the recovery key was used is written in the audit.</source>
        <translation>O uso da chave de recuperação fica escrito na auditoria.</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
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
        <translation>Só é mostrada agora. Imprima-a ou guarde-a antes de continuar.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Não há impressora neste computador.</translation>
    </message>
    <message>
        <source>Saved. Move the file to a stick or paper that is locked away, and leave no copy on this computer.</source>
        <translation>Guardado. Passe o ficheiro para uma pen ou papel que fique fechado à chave, e não deixe nenhuma cópia neste computador.</translation>
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
        <translation>Guardar a folha de recuperação</translation>
    </message>
    <message>
        <source>The printer did not take it; save the sheet instead.</source>
        <translation>A impressora não a aceitou; guarde a folha em vez disso.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper, then lock it away.</source>
        <translation>Enviado para a impressora. Verifique o papel e depois feche-o à chave.</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key opens the log. Without it and without a password, nobody can: not even who made Lightbox.</source>
        <translation>Se já ninguém puder entrar, esta chave abre o registo. Sem ela e sem uma senha, ninguém pode: nem mesmo quem fez o Lightbox.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Lightbox: recovery key</source>
        <translation>Lightbox: chave de recuperação</translation>
    </message>
    <message>
        <source>{0}, made on {1}</source>
        <translation>{0}, criada em {1}</translation>
    </message>
    <message>
        <source>This clinic</source>
        <translation>Esta clínica</translation>
    </message>
    <message>
        <source>If nobody can log in any more, this key gives an administrator a new password.</source>
        <translation>Se já ninguém puder entrar, esta chave dá a um administrador uma nova senha.</translation>
    </message>
    <message>
        <source>Choose “Forgotten password” where Lightbox asks for the password, and type the key.</source>
        <translation>Escolha “Senha esquecida” onde o Lightbox pede a senha, e digite a chave.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read all patients. Keep it locked away, not beside the computer.</source>
        <translation>Quem tiver esta folha e o computador pode ler todos os pacientes. Mantenha-a fechada à chave, não ao lado do computador.</translation>
    </message>
    <message>
        <source>Without this key and without a password the log cannot be opened, by nobody.</source>
        <translation>Sem esta chave e sem uma senha, o registo não pode ser aberto por ninguém.</translation>
    </message>
    <message>
        <source>0 and 1 are figures; the letters I, L, O and U do not occur in the key.</source>
        <translation>0 e 1 são algarismos; as letras I, L, O e U não ocorrem na chave.</translation>
    </message>
    <message>
        <source>When a newer key is made, this sheet is worth nothing: destroy it then.</source>
        <translation>Quando for criada uma chave mais recente, esta folha não vale nada: destrua-a então.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of a reading</source>
        <translation>Relatório de uma leitura</translation>
    </message>
    <message>
        <source>Agrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Concorda com o modelo</translation>
    </message>
    <message>
        <source>Disagrees with the model</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Discorda do modelo</translation>
    </message>
    <message>
        <source>Is not sure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tem dúvidas</translation>
    </message>
    <message>
        <source>First reading, before the answer was shown</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Primeira leitura, antes de a resposta ser mostrada</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Impressão final</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Later outcome</source>
        <translation>Evolução posterior</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De rotina</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Em breve</translation>
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
        <translation>AMOSTRA</translation>
    </message>
    <message>
        <source>LOOKS LIKE A NEGATIVE</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>PARECE UM NEGATIVO</translation>
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
        <translation>ENDIREITADA</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoio à decisão, não um diagnóstico.</translation>
    </message>
    <message>
        <source>Name not given</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nome não indicado</translation>
    </message>
    <message>
        <source>The picture is not at hand: neither the file nor a small copy of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem não está disponível: nem o ficheiro nem uma cópia pequena dele.</translation>
    </message>
    <message>
        <source>What the model says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O que diz o modelo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What the clinician says</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O que diz o clínico</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier opinion(s) in the log</source>
        <translation>
            <numerusform>%n parecer anterior no registo</numerusform>
            <numerusform>%n pareceres anteriores no registo</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read by a clinician yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ainda não lida por um clínico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>continued on page {0}</source>
        <translation>continua na página {0}</translation>
    </message>
    <message>
        <source>What did not fit on the first page</source>
        <translation>O que não coube na primeira página</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID do paciente</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>Idade no exame</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data do exame</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acesso</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>quadro {0}</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} pixels</translation>
    </message>
    <message>
        <source>There is a newer reading of this image: number {0}, saved on {1}. This is number {2}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Há uma leitura mais recente desta imagem: número {0}, guardada em {1}. Esta é a número {2}.</translation>
    </message>
    <message>
        <source>The file names another patient than this report. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O ficheiro cita um paciente diferente do deste relatório. Verifique de quem é a imagem.</translation>
    </message>
    <message>
        <source>The log has the same image or study under another patient. Check whose image it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo tem a mesma imagem ou o mesmo exame sob outro paciente. Verifique de quem é a imagem.</translation>
    </message>
    <message>
        <source>The film, from the small copy that the log keeps: its file was not at hand.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia, a partir da cópia pequena que o registo guarda: o seu ficheiro não estava disponível.</translation>
    </message>
    <message>
        <source>The film as its file asks to be shown.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia tal como o seu ficheiro pede que seja mostrada.</translation>
    </message>
    <message>
        <source>Heat map: {0}. Where the model looked. Not an outline of disease.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Mapa de calor: {0}. Para onde o modelo olhou. Não é um contorno da doença.</translation>
    </message>
    <message>
        <source>SMALL COPY</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>CÓPIA PEQUENA</translation>
    </message>
    <message>
        <source>Read the image first: your own reading is not saved yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Leia primeiro a imagem: a sua própria leitura ainda não está guardada.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ainda não mostrada</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Código {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>Cannot separate: {0}.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não distingue: {0}.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, on another reading of this image</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}, {1}, noutra leitura desta imagem</translation>
    </message>
    <message>
        <source>Model: {0} ({1}), version {2}, hash {3}</source>
        <translation>Modelo: {0} ({1}), versão {2}, hash {3}</translation>
    </message>
    <message>
        <source>Reading {0}, number {1} of this image, saved on {2} by {3}</source>
        <translation>Leitura {0}, número {1} desta imagem, guardada em {2} por {3}</translation>
    </message>
    <message>
        <source>Made on {0} by {1} with Lightbox {2}</source>
        <translation>Feito em {0} por {1} com o Lightbox {2}</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Choose an entry of the log first.</source>
        <translation>Escolha primeiro uma entrada do registo.</translation>
    </message>
    <message>
        <source>Choose an image first.</source>
        <translation>Escolha primeiro uma imagem.</translation>
    </message>
    <message>
        <source>There is a report only of what is saved in the log.</source>
        <translation>Só há relatório do que está guardado no registo.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Leia primeiro a imagem: a sua resposta ainda não é mostrada.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>With the heat map</source>
        <translation>Com o mapa de calor</translation>
    </message>
    <message>
        <source>Letterhead...</source>
        <translation>Cabeçalho...</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is no heat map of this image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não há mapa de calor desta imagem.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Pré-visualização do relatório</translation>
    </message>
    <message>
        <source>The first line is the clinic&apos;s name; up to four more stand below it on every report:</source>
        <translation>A primeira linha é o nome da clínica; até mais quatro ficam por baixo dela em cada relatório:</translation>
    </message>
    <message>
        <source>Clinic&apos;s name and address</source>
        <translation>Nome e morada da clínica</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Saved, and read again to be sure. The file is not encrypted: keep it where patients&apos; papers are kept.</source>
        <translation>Guardado, e relido para confirmar. O ficheiro não está encriptado: guarde-o onde são guardados os papéis dos pacientes.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
    <message>
        <source>Read the image first: its answer is not shown yet.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Leia primeiro a imagem: a sua resposta ainda não é mostrada.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>Não há impressora neste computador.</translation>
    </message>
    <message>
        <source>The clinic&apos;s name and address</source>
        <translation>O nome e a morada da clínica</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Your own reading of this image is not saved, so it is not on the report. Save it first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A sua própria leitura desta imagem não está guardada, por isso não consta do relatório. Guarde-a primeiro.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The audit keeps that you made it.</source>
        <translation>A auditoria guarda que o fez.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Look on another medium</source>
        <translation>Procurar noutro suporte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Code of your phone</source>
        <translation>Código do seu telefone</translation>
    </message>
    <message>
        <source>Nobody knows a password of that time: use the recovery key</source>
        <translation>Ninguém sabe uma senha dessa altura: usar a chave de recuperação</translation>
    </message>
    <message>
        <source>Recovery key of that time</source>
        <translation>Chave de recuperação dessa altura</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Where the backups are</source>
        <translation>Onde estão as cópias de segurança</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Press “Forgotten password” and give somebody a new one with the same recovery key.</source>
        <translation>A cópia de segurança de {0} foi restaurada. Prima “Senha esquecida” e dê a alguém uma nova senha com a mesma chave de recuperação.</translation>
    </message>
    <message>
        <source>The backup of {0} was restored. Log in with a password of that time.</source>
        <translation>A cópia de segurança de {0} foi restaurada. Entre com uma senha dessa altura.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>There is no backup at this place.</source>
        <translation>Não há cópia de segurança neste lugar.</translation>
    </message>
    <message>
        <source>{0}   ·   {1} readings   ·   {2} MB</source>
        <translation>{0}   ·   {1} leituras   ·   {2} MB</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>A cópia de segurança está a ser restaurada</translation>
    </message>
    <message>
        <source>Administrator at that time</source>
        <translation>Administrador nessa altura</translation>
    </message>
    <message>
        <source>Password at that time</source>
        <translation>Senha nessa altura</translation>
    </message>
    <message>
        <source>The log becomes as it was then: later results are missing in it, and patients deleted since are back.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo fica como estava então: faltam nele os resultados posteriores, e os pacientes eliminados desde então voltam.</translation>
    </message>
    <message>
        <source>So are the accounts: passwords of that time hold again, and who was disabled since can log in.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O mesmo se passa com as contas: as senhas dessa altura voltam a valer, e quem foi desativado desde então pode entrar.</translation>
    </message>
    <message>
        <source>The log that is there now is not deleted; it stays beside the restored one, under another name.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O registo que existe agora não é eliminado; fica ao lado do restaurado, com outro nome.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>How often it is right when it says {0} was not measured.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não foi medido com que frequência acerta quando diz {0}.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), if that is true of {4} of 100 images here.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quando diz {0}, acerta em cerca de {1} de 100 pacientes assim ({2} a {3}), se isso for verdade em {4} de 100 imagens aqui.</translation>
    </message>
    <message>
        <source>When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), where that is true of {4} of 100 images, as in its test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Quando diz {0}, acerta em cerca de {1} de 100 pacientes assim ({2} a {3}), onde isso é verdade em {4} de 100 imagens, como no seu teste.</translation>
    </message>
    <message>
        <source>Measured on {0} images of {1} patients that took no part in the training ({2}). Sure and unsure answers count alike.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Medido em {0} imagens de {1} pacientes que não participaram no treino ({2}). As respostas seguras e as inseguras contam por igual.</translation>
    </message>
    <message>
        <source>From recall and specificity by Bayes&apos; rule; the other classes are taken to be as common, among themselves, as in the test.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A partir da sensibilidade e da especificidade pela regra de Bayes; as outras classes são tomadas como tão comuns, entre si, como no teste.</translation>
    </message>
    <message>
        <source>{0}: right in about {1} of 100 ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: acerta em cerca de {1} de 100 ({2} a {3}).</translation>
    </message>
    <message>
        <source>The percentage is the model&apos;s probability for this film alone. How often it is right is counted over all test films that got this answer, sure or not.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A percentagem é a probabilidade do modelo só para esta radiografia. A frequência com que acerta é contada em todas as radiografias de teste que receberam esta resposta, segura ou não.</translation>
    </message>
    <message>
        <source>The prediction set holds the right class in {0} of the cases, on images like those that it was fitted on.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O conjunto de previsão contém a classe certa em {0} dos casos, em imagens como aquelas com que foi ajustado.</translation>
    </message>
    <message>
        <source>{0}: it held it in {1} ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}: continha-a em {1} ({2} a {3}).</translation>
    </message>
    <message>
        <source>Not like the training images: distance {0}, and above {1} nothing is judged.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não se parece com as imagens de treino: distância {0}, e acima de {1} nada é avaliado.</translation>
    </message>
    <message>
        <source>Near the limit: less like the training images than most (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Perto do limite: menos parecida com as imagens de treino do que a maioria (distância {0}, limite {1}).</translation>
    </message>
    <message>
        <source>In scope: like the training images (distance {0}, limit {1}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Dentro do âmbito: parecida com as imagens de treino (distância {0}, limite {1}).</translation>
    </message>
    <message>
        <source>How far the image lies from the training images, as the network sees them. From {0} on it is near the limit of {1}. An image in scope can still show what the model does not know.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A que distância a imagem está das imagens de treino, tal como a rede as vê. A partir de {0} está perto do limite de {1}. Uma imagem dentro do âmbito pode ainda assim mostrar o que o modelo não conhece.</translation>
    </message>
    <message>
        <source>Steady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estável: {0} de {1} pequenas alterações mantêm esta resposta ({2} a {3}).</translation>
    </message>
    <message>
        <source>Unsteady: {0} of {1} small changes keep this answer ({2} to {3}).</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Instável: {0} de {1} pequenas alterações mantêm esta resposta ({2} a {3}).</translation>
    </message>
    <message>
        <source>The image was shifted by 2 %, turned by 2 degrees, cropped, made a little brighter, darker, noisier and softer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A imagem foi deslocada 2 %, girada 2 graus, recortada e tornada um pouco mais clara, mais escura, mais ruidosa e mais suave.</translation>
    </message>
    <message>
        <source>On 893 test images 92 of 100 steady answers were right, and 69 of 100 unsteady ones. On 140 films of other hospitals it made no difference: 39 and 38 of 100.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Em 893 imagens de teste, 92 de 100 respostas estáveis estavam certas, e 69 de 100 das instáveis. Em 140 radiografias de outros hospitais não fez diferença: 39 e 38 de 100.</translation>
    </message>
    <message>
        <source>Of the wrong answers 70 of 100 were steady. So steady does not mean right; unsteady means that details decide.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Das respostas erradas, 70 de 100 eram estáveis. Portanto, estável não significa certa; instável significa que são os pormenores que decidem.</translation>
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
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>The result of the chosen image stands here.</source>
        <translation>O resultado da imagem escolhida aparece aqui.</translation>
    </message>
    <message>
        <source>The image waits for its turn.</source>
        <translation>A imagem espera pela sua vez.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Demora um momento.</translation>
    </message>
    <message>
        <source>The answer given before does not apply at this age.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A resposta dada antes não se aplica a esta idade.</translation>
    </message>
    <message>
        <source>Look at the image and give your own reading below. The model&apos;s answer stands here afterwards.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Veja a imagem e dê abaixo a sua própria leitura. A resposta do modelo aparece aqui depois.</translation>
    </message>
    <message>
        <source>Read first, then see the model&apos;s answer</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ler primeiro, depois ver a resposta do modelo</translation>
    </message>
    <message>
        <source>The model&apos;s answer stands here as soon as a clinician has read the image.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A resposta do modelo aparece aqui assim que um clínico tiver lido a imagem.</translation>
    </message>
    <message>
        <source>A clinician reads first</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Primeiro lê um clínico</translation>
    </message>
    <message>
        <source>Not saved. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não guardado. {0}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não avaliada</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>O que significa isto?</translation>
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
        <translation>{0}, com avisos</translation>
    </message>
    <message>
        <source>No other class is in the {0} prediction set.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Nenhuma outra classe está no conjunto de previsão de {0}.</translation>
    </message>
    <message>
        <source>Sure answers are counted there too; this one is not sure.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>As respostas seguras também contam ali; esta não é segura.</translation>
    </message>
    <message>
        <source>How common is it here?</source>
        <translation>Quão comum é aqui?</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>For whom this model is, how well it does, and where it fails</source>
        <translation>Para quem é este modelo, quão bem funciona e onde falha</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>
            <numerusform>mais %n aviso</numerusform>
            <numerusform>mais %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0}, reading {1}</source>
        <translation>Guardada {0}, leitura {1}</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versão {1}</translation>
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
        <translation>A sua conta não pode fazer isto: é precisa a função {0}.</translation>
    </message>
    <message>
        <source>Sees the log, patients and results; changes nothing.</source>
        <translation>Vê o registo, os pacientes e os resultados; não altera nada.</translation>
    </message>
    <message>
        <source>Also analyses images, says who they are of, merges patients and prints.</source>
        <translation>Também analisa imagens, indica de quem são, une pacientes e imprime.</translation>
    </message>
    <message>
        <source>Also adds own readings, impressions and referrals, and exports without names.</source>
        <translation>Também acrescenta leituras, impressões e encaminhamentos próprios, e exporta sem nomes.</translation>
    </message>
    <message>
        <source>Also makes accounts, restores backups, deletes patients, exports with names and sees the audit.</source>
        <translation>Também cria contas, restaura cópias de segurança, elimina pacientes, exporta com nomes e vê a auditoria.</translation>
    </message>
</context>
<context>
    <name>SaidList</name>
    <message>
        <source>Agree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Discordo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tenho dúvidas</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>De rotina</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Em breve</translation>
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
        <translation>Primeira leitura, antes da resposta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Evolução</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier statement(s)</source>
        <translation>
            <numerusform>%n declaração anterior</numerusform>
            <numerusform>%n declarações anteriores</numerusform>
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
        <translation>não sabe dizer</translation>
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
        <translation>Tamanho deste ecrã</translation>
    </message>
    <message>
        <source>What is held to the screen</source>
        <translation>O que se encosta ao ecrã</translation>
    </message>
    <message>
        <source>A bank card, its long side: {0} mm</source>
        <translation>Um cartão bancário, lado comprido: {0} mm</translation>
    </message>
    <message>
        <source>A ruler: {0} mm</source>
        <translation>Uma régua: {0} mm</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>Comprimento da barra</translation>
    </message>
    <message>
        <source>Hold a card or a ruler to the screen, and make the bar exactly as long. The arrow keys move it by one pixel.</source>
        <translation>Encoste um cartão ou uma régua ao ecrã e faça a barra ter exatamente o mesmo comprimento. As teclas de setas alteram-na um pixel de cada vez.</translation>
    </message>
</context>
<context>
    <name>SecondFactorDialog</name>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>QR code for the phone</source>
        <translation>Código QR para o telefone</translation>
    </message>
    <message>
        <source>Six figures</source>
        <translation>Seis algarismos</translation>
    </message>
    <message>
        <source>The code that the phone shows now</source>
        <translation>O código que o telefone mostra agora</translation>
    </message>
    <message>
        <source>It is on: every login of yours asks for a code of your phone.</source>
        <translation>Está ligado: cada entrada sua pede um código do seu telefone.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app. From then on your login asks for a code as well. It works without a network; the clocks of phone and computer must be right.</source>
        <translation>Leia isto com uma aplicação de autenticação. A partir daí, a sua entrada pede também um código. Funciona sem rede; os relógios do telefone e do computador têm de estar certos.</translation>
    </message>
    <message>
        <source>Or type: {0}</source>
        <translation>Ou digite: {0}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Enable account</source>
        <translation>Ativar conta</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Definir senha</translation>
    </message>
    <message>
        <source>For {0}. Tell it to them in person; they change it under their name at the top right.</source>
        <translation>Para {0}. Diga-a pessoalmente a quem a vai usar, que a altera sob o seu nome, no canto superior direito.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Hold the image without heat map</source>
        <translation>Manter a imagem sem mapa de calor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Next or previous image, in the viewer</source>
        <translation>Imagem seguinte ou anterior, no visualizador</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoom para o ponteiro</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Window, with any tool</source>
        <translation>Janela, com qualquer ferramenta</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botão direito</translation>
    </message>
    <message>
        <source>Open the chosen entry of the log</source>
        <translation>Abrir a entrada escolhida do registo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Apoio à decisão, não um diagnóstico.</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>A carregar os modelos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>No model is installed</source>
        <translation>Nenhum modelo instalado</translation>
    </message>
    <message>
        <source>The models cannot be used</source>
        <translation>Não é possível usar os modelos</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Watched folder: {0} taken</source>
        <translation>Pasta vigiada: {0} recebidas</translation>
    </message>
    <message>
        <source>, {0} not readable</source>
        <translation>, {0} ilegíveis</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} concluídas</translation>
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
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muito boa.</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n linha copiada.</numerusform>
            <numerusform>%n linhas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the clipboard is not protected: any program can read it until Lightbox locks.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O que está na área de transferência não está protegido: qualquer programa pode lê-lo até o Lightbox bloquear.</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrita como</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Cinzentos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>none that is said</source>
        <translation>nenhuma indicada</translation>
    </message>
    <message>
        <source>rows run to {0}, columns to {1}, Patient Orientation (0020,0020)</source>
        <translation>as linhas vão para {0}, as colunas para {1}, Patient Orientation (0020,0020)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Laid over it</source>
        <translation>Por cima dela</translation>
    </message>
    <message>
        <source>in colours</source>
        <translation>a cores</translation>
    </message>
    <message>
        <source>small values are white</source>
        <translation>valores pequenos são brancos</translation>
    </message>
    <message>
        <source>small values are black</source>
        <translation>valores pequenos são pretos</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: the file gives none</source>
        <translation>{0}: o ficheiro não dá nenhuma</translation>
    </message>
    <message>
        <source>{0}: from the file</source>
        <translation>{0}: do ficheiro</translation>
    </message>
    <message>
        <source>{0}: the first of {1} in the file</source>
        <translation>{0}: a primeira de {1} no ficheiro</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay(s)</source>
        <translation>
            <numerusform>%n sobreposição</numerusform>
            <numerusform>%n sobreposições</numerusform>
        </translation>
    </message>
    <message>
        <source>a shutter</source>
        <translation>um obturador</translation>
    </message>
    <message>
        <source>{0}. The model sees none of it.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0}. O modelo não vê nada disso.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Bits a pixel</source>
        <translation>Bits por pixel</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>Formato do pixel</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Resolução (dpi)</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de cor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation>Item {0}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>What the file says</source>
        <translation>O que diz o ficheiro</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar linha</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>The file says more: the first {0} lines are shown.</source>
        <translation>O ficheiro diz mais: são mostradas as primeiras {0} linhas.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search tag, keyword, name or value</source>
        <translation>Procurar tag, palavra-chave, nome ou valor</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>A ler o ficheiro</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No line of the file holds these words.</source>
        <translation>Nenhuma linha do ficheiro contém estas palavras.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada a mostrar</translation>
    </message>
</context>
<context>
    <name>TestPattern</name>
    <message>
        <source>Test pattern</source>
        <translation>Padrão de teste</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Films, oldest first</source>
        <translation>Radiografias, a mais antiga primeiro</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Choose a window</source>
        <translation>Escolher uma janela</translation>
    </message>
    <message>
        <source>Choose what to measure</source>
        <translation>Escolher o que medir</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Escolher um tamanho</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views: how many, linked, earlier films</source>
        <translation>Vistas: quantas, ligadas, radiografias anteriores</translation>
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
        <translation>Parece pneumonia</translation>
    </message>
    <message>
        <source>Should not be judged</source>
        <translation>Não deve ser avaliada</translation>
    </message>
    <message>
        <source>A girl of 3 years with a cough.</source>
        <translation>Uma menina de 3 anos com tosse.</translation>
    </message>
    <message>
        <source>Drawn without signs of pneumonia, and the model finds none. That rules nothing out: it knows pneumonia and nothing else.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Desenhada sem sinais de pneumonia, e o modelo não encontra nenhum. Isso não exclui nada: ele conhece a pneumonia e mais nada.</translation>
    </message>
    <message>
        <source>A boy of 2 years with fever, breathing fast.</source>
        <translation>Um menino de 2 anos com febre e respiração rápida.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The model cannot separate bacterial from viral: take the answer as one of the two, whatever stands first.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Desenhada com sinais de pneumonia. O modelo não consegue distinguir bacteriana de viral: tome a resposta como uma das duas, seja qual for a que aparece primeiro.</translation>
    </message>
    <message>
        <source>A boy of 3 years; the file comes from an old scanner.</source>
        <translation>Um menino de 3 anos; o ficheiro vem de um digitalizador antigo.</translation>
    </message>
    <message>
        <source>Black and white are exchanged: the air in the lungs is white. The program refused the film. Export it again with black air.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O preto e o branco estão trocados: o ar nos pulmões está branco. O programa recusou a radiografia. Exporte-a de novo com o ar em preto.</translation>
    </message>
    <message>
        <source>A boy of 10 years with fever.</source>
        <translation>Um menino de 10 anos com febre.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the film, but no model was built for this age. Read it without Lightbox. Never type another age to get an answer: it would be wrong.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não há nada de errado com a radiografia, mas nenhum modelo foi construído para esta idade. Leia-a sem o Lightbox. Nunca digite outra idade para obter uma resposta: estaria errada.</translation>
    </message>
    <message>
        <source>A girl of 4 years, ill for two days.</source>
        <translation>Uma menina de 4 anos, doente há dois dias.</translation>
    </message>
    <message>
        <source>Drawn with signs of pneumonia. The heat map shows where the model looked. It is no outline of disease, and no reason for the answer.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Desenhada com sinais de pneumonia. O mapa de calor mostra para onde o modelo olhou. Não é um contorno da doença, nem uma razão para a resposta.</translation>
    </message>
    <message>
        <source>A boy of 5 years; the film was photographed with a telephone.</source>
        <translation>Um menino de 5 anos; a radiografia foi fotografada com um telefone.</translation>
    </message>
    <message>
        <source>The film was cut out of the photograph and judged, with warnings: fine signs are lost in a photograph. Use the original file where there is one.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia foi recortada da fotografia e avaliada, com avisos: numa fotografia perdem-se sinais finos. Use o ficheiro original se houver.</translation>
    </message>
    <message>
        <source>A girl of 2 years with a cough.</source>
        <translation>Uma menina de 2 anos com tosse.</translation>
    </message>
    <message>
        <source>The film is upside down, and the program refused it. To turn it in the viewer does not help: that changes the display only. Export it again upright.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia está de cabeça para baixo, e o programa recusou-a. Girá-la no visualizador não ajuda: isso só altera a exibição. Exporte-a de novo na posição correta.</translation>
    </message>
    <message>
        <source>A woman of 34 years with a cough.</source>
        <translation>Uma mulher de 34 anos com tosse.</translation>
    </message>
    <message>
        <source>This is the film of a small child under the age of an adult. The program did not refuse it: it asked the model for adults, and only warned that the film looks like one of another age. Read every warning, and check whose film it is.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta é a radiografia de uma criança pequena com a idade de um adulto. O programa não a recusou: consultou o modelo para adultos e apenas avisou que a radiografia parece ser de outra idade. Leia todos os avisos e verifique de quem é a radiografia.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Film {0} of {1}</source>
        <translation>Radiografia {0} de {1}</translation>
    </message>
    <message>
        <source>Answer first. Then you see what the program says.</source>
        <translation>Responda primeiro. Depois vê o que diz o programa.</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>A abrir a radiografia</translation>
    </message>
    <message>
        <source>The film cannot be judged</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>A radiografia não pode ser avaliada</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>O que aprender</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>You were right about {0} of {1} films.</source>
        <translation>Acertou em {0} de {1} radiografias.</translation>
    </message>
    <message>
        <source>The program was right about {0}: of one trap it only warned.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O programa acertou em {0}: quanto a uma armadilha, apenas avisou.</translation>
    </message>
    <message>
        <source>These films are drawn. To be good at them does not mean to be good at real films; neither for you nor for the program.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Estas radiografias são desenhadas. Ser bom nelas não significa ser bom em radiografias reais; nem para si nem para o programa.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Outra vez</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>A formação terminou</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nada dela foi guardado.</translation>
    </message>
    <message>
        <source>You said what is true of this film.</source>
        <translation>Disse o que é verdade desta radiografia.</translation>
    </message>
    <message>
        <source>Right would be: {0}.</source>
        <translation>O certo seria: {0}.</translation>
    </message>
    <message>
        <source>The program refused the film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>O programa recusou a radiografia</translation>
    </message>
    <message>
        <source>What does {0} mean?</source>
        <translation>O que significa {0}?</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>FORMAÇÃO</translation>
    </message>
    <message>
        <source>Drawn films of nobody. Nothing goes into the log, and nothing is counted.</source>
        <translation>Radiografias desenhadas, de ninguém. Nada vai para o registo, e nada é contado.</translation>
    </message>
    <message>
        <source>Leave the training</source>
        <translation>Sair da formação</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>No registo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Outro tipo</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} quadros</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>A examinar os ficheiros</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Ficheiros: {0}</translation>
    </message>
    <message>
        <source>Analyse {0}</source>
        <translation>Analisar {0}</translation>
    </message>
    <message>
        <source>An archive is locked. Type its password to see what it holds; the password is not kept.</source>
        <translation>Um arquivo está bloqueado. Digite a senha dele para ver o que contém; a senha não é guardada.</translation>
    </message>
    <message>
        <source>Nothing was analysed yet. Space ticks a file, Enter analyses.</source>
        <translation>Ainda nada foi analisado. Espaço marca um ficheiro, Enter analisa.</translation>
    </message>
</context>
<context>
    <name>TriageTree</name>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Files by patient, study and series</source>
        <translation>Ficheiros por paciente, exame e série</translation>
    </message>
    <message>
        <source>The same as {0}</source>
        <translation>O mesmo que {0}</translation>
    </message>
    <message>
        <source>No patient in the file</source>
        <translation>Sem paciente no ficheiro</translation>
    </message>
    <message>
        <source>Study without a date</source>
        <translation>Exame sem data</translation>
    </message>
    <message>
        <source>Series: {0}</source>
        <translation>Série: {0}</translation>
    </message>
</context>
<context>
    <name>TryOutBar</name>
    <message>
        <source>Try-out: nothing is kept</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Teste: nada é guardado</translation>
    </message>
    <message>
        <source>No accounts, no real patients. All of it is deleted when you leave or close the window.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sem contas, sem pacientes reais. Tudo é eliminado quando sair ou fechar a janela.</translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Sair do teste</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>{0} was taken off the list.</source>
        <translation>{0} foi retirada da lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were taken off the list.</source>
        <translation>
            <numerusform>%n imagem foi retirada da lista.</numerusform>
            <numerusform>%n imagens foram retiradas da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved stays in the log.</source>
        <translation>O que foi guardado fica no registo.</translation>
    </message>
    <message>
        <source>The patient of {0} was changed.</source>
        <translation>O paciente de {0} foi alterado.</translation>
    </message>
    <message>
        <source>The search {0} was forgotten.</source>
        <translation>A pesquisa {0} foi esquecida.</translation>
    </message>
    <message>
        <source>Undone: the last measuring on this film.</source>
        <translation>Desfeito: o último passo de medição nesta radiografia.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Desfeito: {0}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Say again who it was of before? The log keeps both.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Voltar ao paciente anterior? O registo guarda ambos.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer a correção</translation>
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
        <translation>Para que serve o Lightbox</translation>
    </message>
    <message>
        <source>Decision support, not a diagnosis. Not a medical device.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Apoio à decisão, não um diagnóstico. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <source>For trained health workers where no specialist is at hand. A person decides, with the patient in view.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Para profissionais de saúde com formação, onde não há especialista disponível. Quem decide é uma pessoa, com o paciente à vista.</translation>
    </message>
    <message>
        <source>It does not rule a disease out. An answer “normal” is no reason to send an ill patient home.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Não exclui nenhuma doença. Uma resposta “normal” não é razão para mandar um paciente doente para casa.</translation>
    </message>
    <message>
        <source>Each model judges only the images and ages that it was made for, and was measured on; it can be wrong on yours.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Cada modelo avalia apenas as imagens e idades para as quais foi feito e com as quais foi medido; pode errar nas suas.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The clinic answers for its patients&apos; data and for backups.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tudo fica neste computador. A clínica responde pelos dados dos seus pacientes e pelas cópias de segurança.</translation>
    </message>
    <message>
        <source>I have read this and accept it for the clinic</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Li isto e aceito-o em nome da clínica</translation>
    </message>
    <message>
        <source>Accepted by (name)</source>
        <translation>Aceite por (nome)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>a frontal chest film</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>uma radiografia frontal do tórax</translation>
    </message>
    <message>
        <source>an OCT scan of the retina</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>um corte OCT da retina</translation>
    </message>
    <message>
        <source>a segmentation</source>
        <translation>uma segmentação</translation>
    </message>
    <message>
        <source>a parametric map</source>
        <translation>um mapa paramétrico</translation>
    </message>
    <message>
        <source>a radiotherapy dose</source>
        <translation>uma dose de radioterapia</translation>
    </message>
    <message>
        <source>the camera&apos;s data in the file</source>
        <translation>os dados da câmara no ficheiro</translation>
    </message>
    <message>
        <source>a tint over the whole picture</source>
        <translation>uma tonalidade sobre toda a imagem</translation>
    </message>
    <message>
        <source>a film&apos;s edges on a light box</source>
        <translation>as margens de uma radiografia sobre um negatoscópio</translation>
    </message>
    <message>
        <source>its corners were marked by hand</source>
        <translation>os seus cantos foram marcados à mão</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>on a light box</source>
        <translation>sobre um negatoscópio</translation>
    </message>
    <message>
        <source>on a monitor</source>
        <translation>num monitor</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>nascimento</translation>
    </message>
    <message>
        <source>study</source>
        <translation>exame</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>it has more than 1000 characters</source>
        <translation>tem mais de 1000 caracteres</translation>
    </message>
    <message>
        <source>it has fewer than 10 characters</source>
        <translation>tem menos de 10 caracteres</translation>
    </message>
    <message>
        <source>it holds a character that no keyboard types</source>
        <translation>contém um carácter que nenhum teclado escreve</translation>
    </message>
    <message>
        <source>it is little more than your name</source>
        <translation>é pouco mais do que o seu nome</translation>
    </message>
    <message>
        <source>it is little more than a word that is tried first</source>
        <translation>é pouco mais do que uma palavra que se tenta primeiro</translation>
    </message>
    <message>
        <source>it repeats one pattern or follows the keyboard</source>
        <translation>repete um padrão ou segue o teclado</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>{0} e {1}</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} anos</translation>
    </message>
    <message>
        <source>ages {0} and over</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>a partir de {0} anos</translation>
    </message>
    <message>
        <source>ages {0} to {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>de {0} a {1} anos</translation>
    </message>
</context>
<context>
    <name>ViewCell</name>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>This is the small copy that the log keeps. {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Esta é a cópia pequena que o registo guarda. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n more image(s) wait.</source>
        <translation>
            <numerusform>Espera mais %n imagem.</numerusform>
            <numerusform>Esperam mais %n imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and analysing</source>
        <translation>A ler e a analisar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>A carregar</translation>
    </message>
</context>
<context>
    <name>ViewGrid</name>
    <message>
        <source>Nothing in this view</source>
        <translation>Nada nesta vista</translation>
    </message>
    <message>
        <source>Click here, then choose an image in the list.</source>
        <translation>Clique aqui e depois escolha uma imagem na lista.</translation>
    </message>
    <message>
        <source>View {0}, active: {1}</source>
        <translation>Vista {0}, ativa: {1}</translation>
    </message>
    <message>
        <source>View {0}: {1}</source>
        <translation>Vista {0}: {1}</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
</context>
<context>
    <name>ViewerCommands</name>
    <message>
        <source>Choose first what to measure.</source>
        <translation>Escolha primeiro o que medir.</translation>
    </message>
    <message>
        <source>Draw a length over something whose size you know, and leave it selected.</source>
        <translation>Trace um comprimento sobre algo cujo tamanho conhece e deixe-o selecionado.</translation>
    </message>
    <message>
        <source>How long is the selected line in truth, in mm?</source>
        <translation>Quanto mede na verdade a linha selecionada, em mm?</translation>
    </message>
    <message>
        <source>Set the true length</source>
        <translation>Indicar o comprimento verdadeiro</translation>
    </message>
    <message>
        <source>The file tells no scale: the true size is not known.</source>
        <translation>O ficheiro não indica escala: o tamanho real não é conhecido.</translation>
    </message>
</context>
<context>
    <name>WatchedFolderDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Pasta vigiada</translation>
    </message>
    <message>
        <source>What happened to the files</source>
        <translation>O que aconteceu aos ficheiros</translation>
    </message>
    <message>
        <source>Nothing has arrived since the login.</source>
        <translation>Nada chegou desde a entrada.</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Escolher pasta...</translation>
    </message>
    <message>
        <source>Watch none</source>
        <translation>Não vigiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Escolher a pasta a vigiar</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Nenhuma pasta é vigiada</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Images that a device or a network share puts into this folder are analysed as soon as they have arrived, while somebody is logged in. The files stay where they are.</source>
        <translation>As imagens que um aparelho ou uma partilha de rede põe nesta pasta são analisadas assim que chegam, enquanto alguém tiver a sessão iniciada. Os ficheiros ficam onde estão.</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Display window</source>
        <translation>Janela de exibição</translation>
    </message>
    <message>
        <source>&amp;Center</source>
        <translation>&amp;Centro</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largura</translation>
    </message>
    <message>
        <source>In values of the file. This changes the display only, not what the model says.</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Em valores do ficheiro. Isto altera apenas a exibição, não o que o modelo diz.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Full range</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Faixa completa</translation>
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
        <translation>Pulmões: a parte mais escura</translation>
    </message>
    <message>
        <source>Bones and mediastinum: the brighter part</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Ossos e mediastino: a parte mais clara</translation>
    </message>
    <message>
        <source>From the file: {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Do ficheiro: {0}</translation>
    </message>
    <message>
        <source>From the file: number {0}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Do ficheiro: número {0}</translation>
    </message>
    <message>
        <source>From the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Do ficheiro</translation>
    </message>
    <message>
        <source>Table from the file</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Tabela do ficheiro</translation>
    </message>
    <message>
        <source>Center {0}  Width {1}</source>
        <extracomment>Safety text</extracomment>
        <translatorcomment>review by a native clinician pending</translatorcomment>
        <translation>Centro {0}  Largura {1}</translation>
    </message>
</context>
<context>
    <name>_FilmDelegate</name>
    <message>
        <source>From the log</source>
        <translation>Do registo</translation>
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
        <translation>Tudo menos normal: {0}</translation>
    </message>
    <message>
        <source>Slice {0}: {1}</source>
        <translation>Corte {0}: {1}</translation>
    </message>
</context>
</TS>
