@echo off
rem Starts korpu from the jars beside this folder. Needs a Java runtime of version 17 or newer: the one
rem that came along in the folder runtime, else that of JAVA_HOME, else the one on the path.
rem KORPU_JAVA_OPTS adds options of the Java virtual machine.
setlocal
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if exist "%~dp0..\runtime\bin\java.exe" set "java=%~dp0..\runtime\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo korpu: %java%: not found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)
rem The first start makes an archive of classes, by one run that lists them and one that makes it; later
rem starts take a third of the time. A Java that cannot use it ignores it.
set "home=%LOCALAPPDATA%\korpu"
set "archive=%home%\korpu.jsa"
set "serial=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if not exist "%archive%" (
  if not exist "%home%\training" mkdir "%home%\training" >nul 2>&1
  "%java%" -XX:DumpLoadedClassList="%home%\classes" %serial% -Xlog:disable -cp "%lib%\korpu.jar" org.korpu.cli.ArchiveTraining "%home%\training" >nul 2>&1 <nul
  "%java%" -Xshare:dump -XX:SharedClassListFile="%home%\classes" -XX:SharedArchiveFile="%archive%" %serial% -Xlog:disable -cp "%lib%\korpu.jar" >nul 2>&1 <nul
  rmdir /s /q "%home%\training" >nul 2>&1
)
"%java%" -XX:SharedArchiveFile="%archive%" -Xshare:auto -Xlog:disable -XX:-UsePerfData %serial% -Dfile.encoding=UTF-8 %KORPU_JAVA_OPTS% -jar "%lib%\korpu.jar" %*
exit /b %ERRORLEVEL%
