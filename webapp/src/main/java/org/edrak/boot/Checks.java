package org.edrak.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** What can be known to be wrong before the server is woken. */
final class Checks {
    private Checks() {}

    static void portIsFree(String host, int port) throws CannotStart {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new CannotStart("There is no address " + host + " to listen on.");
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " of " + host
                    + " is taken by another program (or not allowed); choose another with --port.");
        }
    }

    static void directoryCanBeUsed(Path directory) throws CannotStart {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
                closeToOthers(directory);
            }
        } catch (IOException e) {
            throw new CannotStart("The data directory " + directory + " cannot be made.");
        }
        if (!Files.isWritable(directory)) {
            throw new CannotStart("The data directory " + directory + " cannot be written to.");
        }
    }

    private static void closeToOthers(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** H2 locks its file while it is open, so a second Edrak can be told before it spends ten seconds. */
    static void databaseIsFree(Path file) throws CannotStart {
        if (!Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(file);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(file);
        } catch (IOException e) {
            throw new CannotStart("The database file " + file + " cannot be opened.");
        }
    }

    private static CannotStart inUse(Path file) {
        return new CannotStart("Another Edrak uses the database " + file
                + "; stop that one, or choose another directory with --data.");
    }
}
