package remit.command;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar; {@code development} where Remit does not run from a jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"remit " + number()};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
