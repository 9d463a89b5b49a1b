package org.edrak.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file from outside. It is refused where an entry stands twice or there are very many, and while it is read where
 * an entry unpacks to far more than was packed.
 */
public final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_UNPACKED = 512L << 20;
    private static final long UNSUSPICIOUS = 1 << 20;
    private static final int MOST_RATIO = 100;

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether a file begins as zip files do. */
    public static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /** Opens a file, {@link ZipException} when it is not one that is trusted. */
    public static Archive open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            check(zip);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
        return new Archive(zip);
    }

    private static void check(ZipFile zip) throws ZipException {
        if (zip.size() > MOST_ENTRIES) {
            throw new ZipException("too many entries");
        }
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            if (!names.add(all.nextElement().getName().toLowerCase(Locale.ROOT))) {
                throw new ZipException("an entry stands twice");
            }
        }
    }

    /** The name of the first entry that ends so. */
    public Optional<String> entry(String ending) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst();
    }

    /** The bytes of an entry; reading on fails with {@link ZipException} where they become too many. */
    public InputStream read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("no such entry");
        }
        long most = Math.max(UNSUSPICIOUS, Math.min(MOST_UNPACKED, entry.getCompressedSize() * MOST_RATIO));
        return new Limited(zip.getInputStream(entry), most);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) throws ZipException {
            left -= read;
            if (left < 0) {
                throw new ZipException("unpacks to too much");
            }
        }
    }
}
