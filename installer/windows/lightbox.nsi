; Windows installer of dist\lightbox. `make nsis` compiles it: makensis -DVERSION=0.1.0 -DSOURCE=dist\lightbox -DOUT=... lightbox.nsi
; Silent for fifty machines:  lightbox-0.1.0-setup.exe /S            for all users (as administrator)
;                             lightbox-0.1.0-setup.exe /S /USER      for this user, without administrator's rights
;                             "%ProgramFiles%\Lightbox\uninstall.exe" /S
; /D=FOLDER, as the last word, takes another folder. Exit status: 0 done, 1 cancelled, 2 it could not be done.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel highest

!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh
!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Lightbox"
!define RULE "Lightbox: no connections"

Name "Lightbox"
OutFile "${OUT}"
BrandingText "Lightbox ${VERSION}"
ShowInstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Lightbox"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Lightbox: set-up"
VIAddVersionKey CompanyName "The Lightbox developers"
VIAddVersionKey LegalCopyright "Copyright 2026 The Lightbox developers"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
; Through Explorer, so without the installer's rights: films could not be dropped into a window that had them.
!define MUI_FINISHPAGE_RUN "$WINDIR\explorer.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS '$\"$INSTDIR\lightbox.exe$\"'
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var Everyone ; 1: for all users of this computer

!macro ChooseScope
  ; All users where the rights allow it; /USER, or a user without rights, takes the user's own folder.
  SetRegView 64
  StrCpy $Everyone 0
  UserInfo::GetAccountType
  Pop $0
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/USER" $2
  ${If} ${Errors}
  ${AndIf} $0 == "Admin"
    StrCpy $Everyone 1
  ${EndIf}
  ${If} $Everyone == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Lightbox needs a 64-bit Windows." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro ChooseScope
  ${If} $INSTDIR == "" ; /D was not given: where the version before lies, else the usual place
    ReadRegStr $INSTDIR SHCTX "${KEY}" "InstallLocation"
    ${If} $INSTDIR == ""
      ${If} $Everyone == 1
        StrCpy $INSTDIR "$PROGRAMFILES64\Lightbox"
      ${Else}
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Lightbox"
      ${EndIf}
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  ; As it was installed, not as the rights are now.
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $Everyone 1
    SetShellVarContext all
  ${Else}
    StrCpy $Everyone 0
    SetShellVarContext current
  ${EndIf}
FunctionEnd

!macro StopIfRunning program
  ; Windows lets nobody write into a program that runs. (It may be renamed, so a renaming would tell nothing.)
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    ${If} ${Errors}
      MessageBox MB_ICONSTOP "Lightbox is open, or $INSTDIR cannot be written. Close it, then run this again." /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro RemoveProgram
  ; Only what the installer put here: the log lies in the user's data folder and is never touched.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\lightbox.exe"
  Delete "$INSTDIR\lightbox-console.exe"
!macroend

!macro Firewall program
  nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall add rule name="${RULE}" dir=in action=block program="$INSTDIR\${program}"'
  Pop $0
  nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall add rule name="${RULE}" dir=out action=block program="$INSTDIR\${program}"'
  Pop $0
!macroend

Section "Lightbox"
  !insertmacro StopIfRunning lightbox.exe
  !insertmacro StopIfRunning lightbox-console.exe
  !insertmacro RemoveProgram ; an upgrade leaves no library of the version before
  SetOutPath "$INSTDIR"
  ClearErrors ; there was nothing to remove the first time
  File /r "${SOURCE}\*.*"
  ${If} ${Errors}
    MessageBox MB_ICONSTOP "The files could not be written. Is there room on the disk?" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Lightbox.lnk" "$INSTDIR\lightbox.exe"

  ; Offered for DICOM files beside other programs, never as the default: that is the user's choice.
  WriteRegStr SHCTX "Software\Classes\Lightbox.Film" "" "DICOM image"
  WriteRegStr SHCTX "Software\Classes\Lightbox.Film\DefaultIcon" "" "$INSTDIR\lightbox.exe,0"
  WriteRegStr SHCTX "Software\Classes\Lightbox.Film\shell\open\command" "" '"$INSTDIR\lightbox.exe" open "%1"'
  WriteRegStr SHCTX "Software\Classes\.dcm\OpenWithProgids" "Lightbox.Film" ""
  WriteRegStr SHCTX "Software\Classes\.dicom\OpenWithProgids" "Lightbox.Film" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr SHCTX "${KEY}" "DisplayName" "Lightbox"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\lightbox.exe"
  WriteRegStr SHCTX "${KEY}" "Publisher" "The Lightbox developers"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" "$0"

  ${If} $Everyone == 1 ; the program opens no connection; the rule shows IT that it cannot
    nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall delete rule name="${RULE}"' ; an upgrade adds no second one
    Pop $0
    !insertmacro Firewall lightbox.exe
    !insertmacro Firewall lightbox-console.exe
  ${EndIf}
SectionEnd

Section "Uninstall"
  !insertmacro StopIfRunning lightbox.exe
  !insertmacro StopIfRunning lightbox-console.exe
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when empty
  Delete "$SMPROGRAMS\Lightbox.lnk"
  DeleteRegValue SHCTX "Software\Classes\.dcm\OpenWithProgids" "Lightbox.Film"
  DeleteRegValue SHCTX "Software\Classes\.dicom\OpenWithProgids" "Lightbox.Film"
  DeleteRegKey SHCTX "Software\Classes\Lightbox.Film"
  DeleteRegKey SHCTX "${KEY}"
  ${If} $Everyone == 1
    nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall delete rule name="${RULE}"'
    Pop $0
  ${EndIf}
SectionEnd
