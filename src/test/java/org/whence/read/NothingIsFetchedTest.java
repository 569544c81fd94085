package org.whence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.UserMessageException;

/** A listener stands at every address that the files name; nobody may call. */
class NothingIsFetchedTest {
    @TempDir
    private Path folder;

    private ServerSocket listener;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(50);
        address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        listener.close();
    }

    @Test
    void anImportIsAStatementLikeAnyOther() throws IOException {
        String turtle = "<urn:o> <http://www.w3.org/2002/07/owl#imports> <" + address + "> .";
        assertThat(new RdfFileReader().read(write("o.ttl", turtle)).graph().size())
                .isEqualTo(1);
    }

    @Test
    void aContextOnTheWebIsRefused() throws IOException {
        String json = "{\"@context\": \"" + address + "\", \"@id\": \"urn:a\", \"name\": \"b\"}";
        assertRefused("a.jsonld", json, "it names the context " + address + " on the web, and nothing is fetched");
        assertRefused("a.ndjsonld", json, "it names the context " + address + " on the web, and nothing is fetched");
    }

    @Test
    void anExternalEntityIsRefused() throws IOException {
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "\">]>\n";
        assertRefused("a.rdf", type + "<x>&e;</x>", "it has a DOCTYPE, which is refused");
        assertRefused("a.trix", type + "<TriX>&e;</TriX>", "it has a DOCTYPE, which is refused");
    }

    @Test
    void anEntityThatMultipliesIsRefused() throws IOException {
        String type = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n";
        assertRefused("b.owl", type + "<x>&b;</x>", "it has a DOCTYPE, which is refused");
    }

    private void assertRefused(String name, String body, String says) throws IOException {
        Path file = write(name, body);
        assertThatThrownBy(() -> new RdfFileReader().read(file))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining(says);
    }

    private Path write(String name, String body) throws IOException {
        return Files.writeString(folder.resolve(name), body);
    }
}
