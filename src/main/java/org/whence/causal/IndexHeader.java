package org.whence.causal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the head of an index file: the build it belongs to, the counts, the relations, and where each column
 * is with its checksum. As many bytes for the same columns, whatever the checksums.
 *
 * @param exact the relations, and the properties of claims' ends, that say in the store just what they say here
 */
record IndexHeader(
        String buildId,
        int claims,
        int components,
        List<Relation> relations,
        String chained,
        List<String> exact,
        List<Column> columns) {
    /** A column: its place is counted from the end of the header. */
    record Column(String name, ColumnKind kind, long place, long bytes, int checksum) {}

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(buildId);
            out.writeInt(claims);
            out.writeInt(components);
            out.writeInt(relations.size());
            for (Relation relation : relations) {
                out.writeUTF(relation.name());
                out.writeUTF(relation.parent() == null ? "" : relation.parent());
                out.writeUTF(relation.sign().name());
                out.writeBoolean(relation.constitutive());
            }
            out.writeUTF(chained);
            out.writeInt(exact.size());
            for (String relation : exact) {
                out.writeUTF(relation);
            }
            out.writeInt(columns.size());
            for (Column column : columns) {
                out.writeUTF(column.name);
                out.writeUTF(column.kind.name());
                out.writeLong(column.place);
                out.writeLong(column.bytes);
                out.writeInt(column.checksum);
            }
        }
        return bytes.toByteArray();
    }

    static IndexHeader of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new IndexHeader(
                    in.readUTF(), in.readInt(), in.readInt(), relations(in), in.readUTF(), names(in), columns(in));
        }
    }

    private static List<Relation> relations(DataInputStream in) throws IOException {
        List<Relation> relations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            String parent = in.readUTF();
            Sign sign = Sign.valueOf(in.readUTF());
            relations.add(new Relation(name, parent.isEmpty() ? null : parent, sign, in.readBoolean()));
        }
        return relations;
    }

    private static List<String> names(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static List<Column> columns(DataInputStream in) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            columns.add(new Column(
                    in.readUTF(), ColumnKind.valueOf(in.readUTF()), in.readLong(), in.readLong(), in.readInt()));
        }
        return columns;
    }
}
