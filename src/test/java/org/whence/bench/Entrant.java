package org.whence.bench;

import java.util.List;

/**
 * A peer that takes part.
 *
 * @param peerClass its class
 * @param flags of its JVM
 * @param classPath of its JVM
 * @param folder the name of the folder where it keeps what it loads; two that name the same load once
 */
record Entrant(String peerClass, List<String> flags, String classPath, String folder) {
    /** One with our own class path and a folder of its own. */
    static Entrant of(Class<? extends Peer> peer, List<String> flags) {
        return new Entrant(peer.getName(), flags, System.getProperty("java.class.path"), peer.getSimpleName());
    }

    String simpleName() {
        return peerClass.substring(peerClass.lastIndexOf('.') + 1);
    }
}
