package remit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import remit.server.ServerConfigs;

/**
 * A real nginx or Apache on loopback, as a process of whoever runs the tests, with a configuration that a build has
 * written. Of this configuration only the lines above the mark are changed, as an operator would.
 */
final class WebServer implements AutoCloseable {

    /** A kind of server, with the name of its configuration. */
    enum Kind {
        NGINX("nginx.conf"),
        APACHE("apache.conf");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    /** What a build writes for the operator to change. */
    private static final String FOLDER = "/var/www/handbook";

    private static final long SECONDS = 20;

    /** Those of Apache that the configuration needs, and what Apache needs to run; some have them built in. */
    private static final List<String> MODULES =
            List.of("mpm_event", "unixd", "authz_core", "alias", "deflate", "dir", "headers", "mime");

    private final Process process;
    private final Path log;
    private final int port;
    private final String path;

    /**
     * Starts a server.
     *
     * @param configuration the text that a build has written
     * @param site its folder
     * @param path the path of the site on the server, with a slash at both ends
     * @param work takes what the server writes
     */
    static WebServer start(Kind kind, String configuration, Path site, String path, Path work) {
        try {
            letIn(site);
            letIn(work);
            return new WebServer(kind, configuration, site, path, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebServer(Kind kind, String configuration, Path site, String path, Path work) throws IOException {
        this.path = path;
        this.port = freePort();
        this.log = work.resolve("log.txt");
        int mark = configuration.indexOf(ServerConfigs.MARK);
        String top = configuration
                .substring(0, mark)
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("<VirtualHost *:80>", "<VirtualHost *:" + port + ">")
                .replace(FOLDER, site.toString());
        Path whole = work.resolve(kind.file());
        Files.writeString(whole, top + configuration.substring(mark));
        Path around = work.resolve("around.conf");
        Files.writeString(around, kind == Kind.NGINX ? aroundNginx(whole, work) : aroundApache(whole, work));
        List<String> command = kind == Kind.NGINX
                ? List.of(Tools.nginx().toString(), "-p", work.toString(), "-c", around.toString())
                : List.of(Tools.apache().toString(), "-D", "FOREGROUND", "-f", around.toString());
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!Tools.serverLibraries().isEmpty()) {
            builder.environment().put("LD_LIBRARY_PATH", Tools.serverLibraries());
        }
        this.process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        awaitAnswer();
    }

    /** The address of the site's root. */
    String address() {
        return "http://127.0.0.1:" + port + path;
    }

    /** What the server has complained of; empty where all was well. */
    String complaints() {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> !line.contains(":notice]"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String aroundNginx(Path configuration, Path work) {
        return """
                daemon off;
                master_process off;
                pid %2$s/pid;
                error_log stderr warn;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %2$s/body;
                    proxy_temp_path %2$s/proxy;
                    fastcgi_temp_path %2$s/fastcgi;
                    uwsgi_temp_path %2$s/uwsgi;
                    scgi_temp_path %2$s/scgi;
                    include "%1$s";
                }
                """.formatted(configuration, work);
    }

    /** Apache gives up the rights of root, where it has them, for those of nobody. */
    private String aroundApache(Path configuration, Path work) {
        StringBuilder text = new StringBuilder();
        MODULES.forEach(module -> text.append("""
                <IfModule !%1$s_module>
                    LoadModule %1$s_module "%2$s/mod_%1$s.so"
                </IfModule>
                """.formatted(module, Tools.apacheModules())));
        return text + """
                ServerRoot "%2$s"
                DefaultRuntimeDir "%2$s"
                PidFile "%2$s/pid"
                ErrorLog /dev/stderr
                LogLevel warn
                Mutex posixsem
                Listen 127.0.0.1:%3$d
                ServerName 127.0.0.1
                TypesConfig /dev/null
                StartServers 1
                ServerLimit 4
                MaxRequestWorkers 100
                User "#65534"
                Group "#65534"
                Include "%1$s"
                """.formatted(configuration, work, port);
    }

    /** Lets everybody read a folder for the tests, and go through the one around it. */
    private static void letIn(Path folder) throws IOException {
        for (Path one : List.of(folder, folder.toAbsolutePath().getParent())) {
            if (Files.isWritable(one)) {
                Set<PosixFilePermission> rights = new HashSet<>(Files.getPosixFilePermissions(one));
                rights.add(PosixFilePermission.GROUP_EXECUTE);
                rights.add(PosixFilePermission.OTHERS_EXECUTE);
                rights.add(PosixFilePermission.OTHERS_READ);
                Files.setPosixFilePermissions(one, rights);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException e) {
                pause();
            }
        }
        close();
        throw new IllegalStateException("the web server does not answer: " + complaints());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
