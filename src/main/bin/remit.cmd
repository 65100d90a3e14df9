@echo off
rem Starts Remit: remit build --content DIR --site DIR
rem It needs remit.jar beside itself or one folder above, and "java" on the PATH, 17 or later.
rem The Java machine gets options in REMIT_JAVA_OPTS, such as -Xmx2g.
setlocal
set "REMIT_JAR=%~dp0remit.jar"
if not exist "%REMIT_JAR%" set "REMIT_JAR=%~dp0..\remit.jar"
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxNewSize=64m %REMIT_JAVA_OPTS% "-Dremit.started=%~0" -jar "%REMIT_JAR%" %*
exit /b %ERRORLEVEL%
