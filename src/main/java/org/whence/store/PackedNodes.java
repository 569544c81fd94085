package org.whence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TCompactProtocol;
import org.whence.term.TermBytes;

/**
 * The node table of a new TDB2 database, filled with all terms of a dictionary at once: terms one after the other, and
 * a packed B+tree from their hashes. As {@code tdb2.xloader} does it (ProcBuildNodeTableX), without its processes.
 */
final class PackedNodes {
    private static final int HASH_INTS = SystemTDB.LenNodeHash / Integer.BYTES;
    private static final int[] ORDER = {0, 1, 2, 3, 4, 5};
    private static final int CHUNK = 2 << 20;

    private final NodeTableTRDF table;
    private final TermDictionary terms;
    private final LongColumn places = new LongColumn();

    private PackedNodes(NodeTableTRDF table, TermDictionary terms) {
        this.table = table;
        this.terms = terms;
    }

    /** Writes the node table, in a transaction of its own; gives the place of each term from number 0 up. */
    static LongColumn write(DatasetGraph dataset, TermDictionary terms, Path temporary) {
        NodeTableTRDF table = (NodeTableTRDF) TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable()
                .baseNodeTable();
        PackedNodes nodes = new PackedNodes(table, terms);
        dataset.executeWrite(() -> nodes.write(temporary));
        return nodes.places;
    }

    private void write(Path temporary) {
        try (RecordSorter sorter = new RecordSorter(temporary, "nodes", ORDER, CHUNK)) {
            writeTerms(sorter);
            pack(sorter.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TException e) {
            throw new IllegalStateException("A term cannot be written", e);
        }
    }

    private void writeTerms(RecordSorter sorter) throws IOException, TException {
        BinaryDataFile data = table.getData();
        TSerializer serializer = new TSerializer(new TCompactProtocol.Factory());
        Hash hash = new Hash(SystemTDB.LenNodeHash);
        ByteBuffer hashed = ByteBuffer.wrap(hash.getBytes());
        int[] record = new int[ORDER.length];
        terms.read((number, bytes, from, to) -> {
            Node node = TermBytes.node(bytes, from, to);
            long place = data.length();
            data.write(serialized(serializer, node));
            places.add(place);
            NodeLib.setHash(hash, node);
            for (int i = 0; i < HASH_INTS; i++) {
                record[i] = hashed.getInt(i * Integer.BYTES);
            }
            record[HASH_INTS] = (int) (place >>> 32);
            record[HASH_INTS + 1] = (int) place;
            sorter.add(record, 0);
        });
        data.sync();
    }

    private static byte[] serialized(TSerializer serializer, Node node) {
        try {
            return serializer.serialize(ThriftConvert.convert(node, true));
        } catch (TException e) {
            throw new IllegalStateException("A term cannot be written", e);
        }
    }

    private void pack(RecordSorter.Sorted sorted) {
        BPlusTree tree = (BPlusTree) table.getIndex();
        BufferChannel state = tree.getStateManager().getBufferChannel();
        BPlusTreeRewriter.packIntoBPlusTree(
                        new Records(sorted),
                        tree.getParams(),
                        tree.getRecordFactory(),
                        state,
                        tree.getNodeManager().getBlockMgr(),
                        tree.getRecordsMgr().getBlockMgr())
                .sync();
    }

    /** Hash and place of each term, in the order of hashes. */
    private static final class Records extends SortedRecords {
        private final RecordFactory factory = new RecordFactory(SystemTDB.LenNodeHash, NodeId.SIZE);

        Records(RecordSorter.Sorted sorted) {
            super(sorted);
        }

        @Override
        Record record(RecordSorter.Sorted term) {
            ByteBuffer key = ByteBuffer.allocate(SystemTDB.LenNodeHash);
            for (int i = 0; i < HASH_INTS; i++) {
                key.putInt(term.get(i));
            }
            ByteBuffer value = ByteBuffer.allocate(NodeId.SIZE);
            value.putInt(term.get(HASH_INTS)).putInt(term.get(HASH_INTS + 1));
            return factory.create(key.array(), value.array());
        }
    }
}
