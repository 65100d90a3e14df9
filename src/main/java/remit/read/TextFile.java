package remit.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import remit.problem.FileHint;
import remit.problem.InputLimits;
import remit.problem.Message;
import remit.problem.Position;
import remit.problem.Problem;

/**
 * The lines of a text file.
 *
 * @param lines without line breaks, which are {@code \n}, {@code \r\n} and {@code \r}, and without a byte order mark;
 *     present for reports also where the file is not usable
 * @param problems what is wrong with the file; not empty means that the file is not usable
 */
record TextFile(List<String> lines, List<Problem> problems) {

    /** The characters 80 to 9F of Windows-1252, where Latin-1 has control characters; NUL for the unused ones. */
    private static final String WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    static TextFile read(String file, Path path) {
        try {
            long size = Files.size(path);
            if (size > InputLimits.FILE_MB * 1024 * 1024) {
                String words = String.format(Locale.ROOT, "%.1f MB", size / 1024.0 / 1024.0);
                return unusable(Message.FILE_TOO_LARGE
                        .at(Position.startOf(file), words)
                        .hint(FileHint.atMost(InputLimits.FILE_MB + " MB")));
            }
            return decode(file, Files.readAllBytes(path));
        } catch (IOException | SecurityException e) {
            return unusable(Message.FILE_UNREADABLE.at(Position.startOf(file)).hint(FileHint.allowReading()));
        }
    }

    /** Returns the size of a file in bytes; 0 where it cannot be found out, which reading the file then reports. */
    static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException | SecurityException e) {
            return 0;
        }
    }

    static TextFile decode(String file, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return unusable(utf16(file));
        }
        byte[] text = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        List<String> lines = lines(new String(text, StandardCharsets.UTF_8));
        int wrong = firstWrongByte(text);
        Problem problem = wrong >= 0 ? notUtf8(file, text, wrong) : unusable(file, lines);
        return new TextFile(lines, problem == null ? List.of() : List.of(problem));
    }

    /** Returns whether the bytes of the file could not be read, which may be otherwise the next time. */
    boolean unreadable() {
        return problems.stream().anyMatch(problem -> problem.id().equals(Message.FILE_UNREADABLE.id()));
    }

    boolean usable() {
        return problems.isEmpty();
    }

    private static @Nullable Problem unusable(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length > InputLimits.LINE) {
                return Message.LINE_TOO_LONG
                        .at(Position.inLine(file, i + 1, 1, 1), length)
                        .hint(FileHint.shorterLines(InputLimits.LINE));
            }
        }
        return controls(file, lines);
    }

    private static TextFile unusable(Problem problem) {
        return new TextFile(List.of(), List.of(problem));
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Problem utf16(String file) {
        return Message.NOT_UTF_8.at(Position.startOf(file)).hint(FileHint.saveAsUtf8("UTF-16"));
    }

    private static int firstWrongByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }

    private static Problem notUtf8(String file, byte[] bytes, int wrong) {
        List<String> before = lines(new String(bytes, 0, wrong, StandardCharsets.UTF_8) + "|");
        String last = before.get(before.size() - 1);
        int column = last.codePointCount(0, last.length());
        int value = bytes[wrong] & 0xFF;
        char meant = value >= 0xA0 ? (char) value : WINDOWS_1252.charAt(value - 0x80);
        Problem problem = Message.NOT_UTF_8.at(Position.inLine(file, before.size(), column, 1));
        return problem.hint(meant == 0 ? FileHint.saveAsUtf8() : FileHint.probablyMeant(String.valueOf(meant)));
    }

    /**
     * Returns one problem for all control characters of a file; null where there are none. Where the file begins with a
     * character and NUL, the hint is about its encoding.
     */
    private static @Nullable Problem controls(String file, List<String> lines) {
        Position first = null;
        int sign = 0;
        int count = 0;
        for (int line = 0; line < lines.size(); line++) {
            int[] points = lines.get(line).codePoints().toArray();
            for (int column = 0; column < points.length; column++) {
                if (isControl(points[column]) && count++ == 0) {
                    first = Position.inLine(file, line + 1, column + 1, 1);
                    sign = points[column];
                }
            }
        }
        if (first == null) {
            return null;
        }
        String name = String.format(Locale.ROOT, "U+%04X", sign);
        boolean utf16 = sign == 0 && first.line() == 1 && first.column() <= 2 && count > 1;
        return Message.CONTROL_CHARACTER
                .at(first, name)
                .hint(utf16 ? FileHint.saveAsUtf8("UTF-16") : FileHint.deleteCharacters(count - 1));
    }

    /**
     * Returns whether a character is one that YAML does not allow and that no text needs: C0 and C1 controls except tab
     * and NEL, and noncharacters.
     */
    private static boolean isControl(int point) {
        return point < 0x20 && point != '\t'
                || point >= 0x7F && point < 0xA0 && point != 0x85
                || (point & 0xFFFE) == 0xFFFE
                || point >= 0xFDD0 && point <= 0xFDEF;
    }

    /** Returns the lines of a text. A line break at the very end does not begin another line. */
    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
