package remit.command;

import picocli.CommandLine.IVersionProvider;

/** The version the jar's manifest names; {@code development} where Remit runs from its classes. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"remit " + (version == null ? "development" : version)};
    }
}
