@echo off
rem Starts Remit: remit build --content DIR --site DIR
rem It needs remit.jar beside itself or one folder above, and a JDK or JRE, 17 or later: the first of these that is in
rem JAVA_HOME, on the PATH, or where installers put them.
rem The Java machine gets options in REMIT_JAVA_OPTS, such as -Xmx2g.
setlocal
set "REMIT_JAR=%~dp0remit.jar"
if not exist "%REMIT_JAR%" set "REMIT_JAR=%~dp0..\remit.jar"
set "REMIT_JAVA="
set "REMIT_UNFIT="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined REMIT_JAVA for %%J in (java.exe) do call :try "%%~$PATH:J"
if not defined REMIT_JAVA for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D\bin\java.exe"
if defined REMIT_JAVA goto run
echo remit: there is no Java 17 or later here%REMIT_UNFIT%; install a JDK or JRE, or set JAVA_HOME to one>&2
exit /b 2

:run
"%REMIT_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxNewSize=64m %REMIT_JAVA_OPTS% "-Dremit.started=%~0" -jar "%REMIT_JAR%" %*
exit /b %ERRORLEVEL%

rem Takes a Java if none is taken yet and it is new enough.
:try
if defined REMIT_JAVA exit /b
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set "REMIT_VERSION="
set "REMIT_RELEASE=%~dp1..\release"
if exist "%REMIT_RELEASE%" for /f "usebackq tokens=1,2 delims==" %%K in ("%REMIT_RELEASE%") do if "%%K"=="JAVA_VERSION" set "REMIT_VERSION=%%~L"
if not defined REMIT_VERSION for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1"') do if not defined REMIT_VERSION set "REMIT_VERSION=%%~V"
set "REMIT_NUMBER=0"
for /f "delims=.-+_" %%N in ("%REMIT_VERSION%") do set /a "REMIT_NUMBER=%%N"
if %REMIT_NUMBER% GEQ 17 (set "REMIT_JAVA=%~1") else set "REMIT_UNFIT=%REMIT_UNFIT%; %~1 is Java %REMIT_VERSION%"
exit /b
