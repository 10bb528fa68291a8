package org.nigao.app.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nigao.dictionary.Dictionary;
import org.nigao.dictionary.Entry;
import org.nigao.dictionary.Kind;
import org.nigao.dictionary.Misuse;
import org.nigao.dictionary.Shape;
import org.nigao.dictionary.Years;

/**
 * The shipped dictionaries as the build compiles them, because every start waits for them and JSON takes ten times as long:
 * first every string once, then the entries, which name strings by their places. Examples are left out: they were run.
 */
public final class CompiledDictionary {

    static final String NAME = "shipped.bin";

    private static final Kind[] KINDS = Kind.values();

    private CompiledDictionary() {}

    /** Run by the build: compiles the dictionaries of a folder into a file beside them. */
    public static void main(String[] folder) throws IOException, InputException {
        List<Entry> entries = new ArrayList<>();
        for (String name : Dictionaries.SHIPPED) {
            DictionaryFile.read(Path.of(folder[0], name)).forEach(numbered -> entries.add(numbered.entry()));
        }
        Files.write(Path.of(folder[0], NAME), written(Dictionary.of(entries)));
    }

    static byte[] written(Dictionary dictionary) throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        Writer writer = new Writer(new DataOutputStream(entries), new LinkedHashMap<>());
        for (Entry entry : dictionary.entries()) {
            writer.write(entry);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.writeShort(writer.places().size());
        for (String text : writer.places().keySet()) {
            out.writeUTF(text);
        }
        out.writeShort(dictionary.entries().size());
        entries.writeTo(out);
        return all.toByteArray();
    }

    static Dictionary read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String[] strings = new String[in.readUnsignedShort()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.readUTF();
        }
        Reader reader = new Reader(in, strings);
        int count = in.readUnsignedShort();
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(reader.entry());
        }
        return Dictionary.ofDistinct(entries);
    }

    private record Writer(DataOutputStream out, Map<String, Integer> places) {

        void write(Entry entry) throws IOException {
            out.writeByte(entry.kind().ordinal());
            text(entry.text());
            text(entry.note());
            text(entry.source());
            out.writeShort(entry.misuses().size());
            for (Misuse misuse : entry.misuses()) {
                text(misuse.text());
                optional(misuse.shape().map(Shape::toString));
                optional(misuse.right());
                texts(misuse.within());
                out.writeBoolean(misuse.safe());
            }
            texts(entry.members());
            out.writeBoolean(entry.years().isPresent());
            if (entry.years().isPresent()) {
                out.writeInt(entry.years().get().first());
                out.writeInt(entry.years().get().last());
            }
        }

        private void text(String text) throws IOException {
            out.writeShort(places.computeIfAbsent(text, t -> places.size()));
        }

        private void optional(Optional<String> text) throws IOException {
            out.writeBoolean(text.isPresent());
            if (text.isPresent()) {
                text(text.get());
            }
        }

        private void texts(List<String> texts) throws IOException {
            out.writeShort(texts.size());
            for (String text : texts) {
                text(text);
            }
        }
    }

    private record Reader(DataInputStream in, String[] strings) {

        Entry entry() throws IOException {
            Kind kind = KINDS[in.readByte()];
            String text = text();
            String note = text();
            String source = text();
            List<Misuse> misuses = new ArrayList<>(1);
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                misuses.add(new Misuse(text(), optional().map(Shape::new), optional(), texts(), in.readBoolean()));
            }
            List<String> members = texts();
            Optional<Years> years =
                    in.readBoolean() ? Optional.of(new Years(in.readInt(), in.readInt())) : Optional.empty();
            return new Entry(text, kind, note, source, misuses, members, years, List.of());
        }

        private String text() throws IOException {
            return strings[in.readUnsignedShort()];
        }

        private Optional<String> optional() throws IOException {
            return in.readBoolean() ? Optional.of(text()) : Optional.empty();
        }

        private List<String> texts() throws IOException {
            int count = in.readUnsignedShort();
            String[] texts = new String[count];
            for (int i = 0; i < count; i++) {
                texts[i] = text();
            }
            return List.of(texts);
        }
    }
}
