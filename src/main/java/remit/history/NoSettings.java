package remit.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from the settings of this computer and its user. JGit would run git to find them, fail where they are
 * damaged or there is no home folder, and write into them how exact the times of files are.
 */
final class NoSettings extends SystemReader.Delegate {

    /** How exact the times of files are taken to be. JGit tries it out with files of its own where nothing says it. */
    private static final String EXACT = "2 s";

    private NoSettings(SystemReader system) {
        super(system);
    }

    /** Makes all of JGit do without settings, from now on. */
    static void use() {
        if (!(SystemReader.getInstance() instanceof NoSettings)) {
            SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Empty(parent, files);
    }

    /** Settings without a file. */
    private static final class Empty extends FileBasedConfig {

        Empty(Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public @Nullable String getString(String section, @Nullable String part, String name) {
            boolean times = section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION);
            return times ? EXACT : super.getString(section, part, name);
        }
    }
}
