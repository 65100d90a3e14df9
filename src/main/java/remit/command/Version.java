package remit.command;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar; {@code development} where Remit does not run from a jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"remit " + (version == null ? "development" : version)};
    }
}
