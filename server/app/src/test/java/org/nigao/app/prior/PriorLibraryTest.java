package org.nigao.app.prior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nigao.app.files.InputException;
import org.nigao.draft.Draft;
import org.nigao.outline.Outline;
import org.nigao.prior.Carryover;
import org.nigao.prior.PriorPlans;

/** Whatever happens to the files, the answer is right. */
class PriorLibraryTest {

    private static final String REPAIR = "各区县要在春耕前完成一次集中检修，检修率不低于九成，并公布服务电话，方便机手就近报修。";
    private static final String COLD = "新建冷链仓储基地8个，改造老旧冷库20座，培训保管员300人次，十月底前全部验收。";
    private static final String DRAFT = "全市农机工作2031年要点\n\n一、任务\n" + REPAIR + "\n" + COLD + "\n";

    @TempDir
    private Path temp;

    private Path folder;
    private Path cache;
    private final List<String> notices = new ArrayList<>();
    private int read;

    private final Indexing watcher = new Indexing() {
        @Override
        public void reading(int done, int all) {
            read += done < all ? 1 : 0;
        }

        @Override
        public void notice(String sentence) {
            notices.add(sentence);
        }
    };

    @BeforeEach
    void twoPlans() throws IOException {
        folder = Files.createDirectories(temp.resolve("往年")).toRealPath();
        cache = temp.resolve("cache/index");
        write("2029.txt", plan(2029, REPAIR));
        write("下级/2030.md", plan(2030, COLD));
    }

    private static String plan(int year, String paragraph) {
        return "全市农机工作" + year + "年要点\n\n一、任务\n" + paragraph + "\n";
    }

    /** With a time long past, so that it is not taken for one that may still be written to. */
    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        return file;
    }

    private Path index() {
        return folder.resolve(IndexPlaces.NAME);
    }

    private List<String> answer() {
        return answer(List.of(index(), cache));
    }

    private List<String> answer(List<Path> places) {
        return answer(
                PriorPlans.of(List.of(PriorLibrary.shelf(folder, PlanFolder.catalogue(folder, places, watcher)))));
    }

    private static List<String> answer(PriorPlans plans) {
        Draft draft = Draft.of(DRAFT);
        return Carryover.of(draft, Outline.of(draft, p -> false), plans, OptionalInt.empty()).passages().stream()
                .map(p -> Path.of(p.source().where().plan().name()).getFileName() + " "
                        + p.source().where().text().text(p.source().where().span()))
                .toList();
    }

    private static final List<String> RIGHT = List.of("2029.txt " + REPAIR, "2030.md " + COLD);

    @Test
    void anIndexIsKeptBesideThePlansAndReadAgain() throws InputException {
        assertEquals(RIGHT, answer(PriorLibrary.open(List.of(folder.toString()), watcher)));
        assertEquals(2, read);
        assertEquals(RIGHT, answer(PriorLibrary.open(List.of(folder.toString()), watcher)));
        assertEquals(2, read);
        assertTrue(Files.isRegularFile(index()));
        assertEquals(List.of(), notices);
    }

    @Test
    void onlyChangedPlansAreReadAgain() throws IOException {
        answer();
        read = 0;
        write("2029.txt", plan(2029, REPAIR.replace("春耕", "秋收时节")));
        write("2028.txt", plan(2028, REPAIR));
        answer();
        assertEquals(2, read);

        Files.delete(folder.resolve("下级/2030.md"));
        Files.delete(folder.resolve("2029.txt"));
        assertEquals(List.of("2028.txt " + REPAIR), answer());
        assertEquals(2, read);
    }

    @Test
    void aPlanOfTheSameSizeAndTimeIsKnownByItsContent() throws IOException {
        Path plan = write("2029.txt", plan(2029, REPAIR));
        Files.setLastModifiedTime(plan, FileTime.from(Instant.now()));
        answer();
        FileTime time = Files.getLastModifiedTime(plan);
        Files.writeString(plan, plan(2029, COLD.substring(0, 4) + REPAIR.substring(4)));
        Files.setLastModifiedTime(plan, time);

        assertEquals("2029.txt " + COLD.substring(0, 4) + REPAIR.substring(4), answer().get(0));
    }

    @Test
    void aPlanThatWasOnlyTouchedIsNotIndexedAgain() throws IOException {
        answer();
        read = 0;
        Files.setLastModifiedTime(folder.resolve("2029.txt"), FileTime.from(Instant.parse("2026-02-01T00:00:00Z")));

        assertEquals(RIGHT, answer());
        assertEquals(0, read);
    }

    @Test
    void aPlanThatChangesBehindTheIndexIsLeftOut() throws IOException {
        PriorPlans plans = PriorPlans.of(
                List.of(PriorLibrary.shelf(folder, PlanFolder.catalogue(folder, List.of(index()), watcher))));
        Files.writeString(folder.resolve("2029.txt"), "短");

        assertEquals(RIGHT.subList(1, 2), answer(plans));
    }

    @Test
    void aDamagedIndexIsMadeAgain() throws IOException {
        answer();
        byte[] sound = Files.readAllBytes(index());
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = sound.clone();
            damaged[i < IndexFile.HEAD ? i : random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(index(), damaged);
            read = 0;
            assertEquals(RIGHT, answer());
            assertEquals(2, read, "damage went unnoticed: " + Arrays.mismatch(sound, damaged) + " of " + sound.length);
        }
        assertEquals(List.of(), notices);
    }

    @Test
    void anIndexThatWasCutOffIsMadeAgain() throws IOException {
        answer();
        byte[] sound = Files.readAllBytes(index());
        for (int length : new int[] {0, 1, 7, IndexFile.HEAD - 1, IndexFile.HEAD, sound.length / 2, sound.length - 1}) {
            Files.write(index(), Arrays.copyOf(sound, length));
            assertEquals(RIGHT, answer());
        }
        Files.write(index(), Arrays.copyOf(sound, sound.length + 8));
        assertEquals(RIGHT, answer());
        Files.writeString(index(), "something else altogether, and longer than a head would be");
        assertEquals(RIGHT, answer());
    }

    @Test
    void anIndexOfAnotherVersionIsMadeAgain() throws IOException {
        answer();
        byte[] other = Files.readAllBytes(index());
        other[8]++;
        Files.write(index(), other);
        read = 0;

        assertEquals(RIGHT, answer());
        assertEquals(2, read);
    }

    @Test
    void whereNothingCanBeWrittenBesideThePlansTheCacheIsUsed() throws IOException {
        Path blocked = folder.resolve("2029.txt/index"); // below a file, where not even root can write

        assertEquals(RIGHT, answer(List.of(blocked, cache)));
        assertEquals(RIGHT, answer(List.of(blocked, cache)));
        assertEquals(2, read);
        assertTrue(Files.isRegularFile(cache));
        assertEquals(List.of(), notices);
    }

    @Test
    void whereNothingCanBeWrittenAtAllItIsDoneInMemoryAndSaidOnce() {
        List<Path> blocked = List.of(folder.resolve("2029.txt/index"), folder.resolve("2029.txt/cache"));

        assertEquals(RIGHT, answer(blocked));
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).contains("内存"), notices.get(0));
    }

    @Test
    void aDiskThatIsFullLeavesNothingBehind() throws IOException {
        Catalogue known = PlanFolder.catalogue(folder, List.of(index()), watcher);
        Files.delete(index());
        Merging failing = new Merging().with(new org.nigao.prior.Postings() {
            @Override
            public long size() {
                return 1;
            }

            @Override
            public long at(long place) {
                throw new java.io.UncheckedIOException(new IOException("No space left on device"));
            }
        });

        assertThrows(RuntimeException.class, () -> IndexWriter.write(index(), known.entries(), List.of(), failing));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("2029.txt", "下级"),
                    left.map(p -> p.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void manyProgramsAtOnceAllGetTheRightAnswer() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(6);
        try {
            for (int round = 0; round < 20; round++) {
                Files.deleteIfExists(index());
                List<Future<List<String>>> answers = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    answers.add(programs.submit(() -> answer(PriorPlans.of(List.of(PriorLibrary.shelf(
                            folder, PlanFolder.catalogue(folder, List.of(index()), Indexing.UNWATCHED)))))));
                }
                for (Future<List<String>> answer : answers) {
                    assertEquals(RIGHT, answer.get());
                }
            }
        } finally {
            programs.shutdownNow();
        }
    }

    @Test
    void itHoldsNoWords() throws IOException {
        answer();
        byte[] index = Files.readAllBytes(index());
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String bytes = new String(index, StandardCharsets.ISO_8859_1);
            String words = new String("冷链".getBytes(charset), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(words));
        }
    }

    @Test
    void theIndexMovesWithThePlans() throws IOException {
        answer();
        read = 0;
        folder = Files.move(folder, temp.resolve("moved"), StandardCopyOption.ATOMIC_MOVE)
                .toRealPath();

        assertEquals(RIGHT, answer());
        assertEquals(0, read);
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreUsed() throws IOException {
        Files.write(folder.resolve("坏.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5, 6, 7, 0});

        assertEquals(RIGHT, answer());
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).contains("坏.txt"), notices.get(0));
    }

    @Test
    void cancellingEndsIt() {
        Indexing cancelled = new Indexing() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> PlanFolder.catalogue(folder, List.of(index()), cancelled));
        assertFalse(Files.exists(index()));
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        for (String name : List.of(temp.resolve("gone").toString(), folder + "/2029.txt", "\0")) {
            InputException refused =
                    assertThrows(InputException.class, () -> PriorLibrary.open(List.of(name), Indexing.UNWATCHED));
            assertTrue(refused.getMessage().contains("往年文稿"), refused.getMessage());
        }
    }

    @Test
    void manyRunsAreMergedAsOne() throws IOException {
        Random random = new Random(3);
        long[] all = random.longs(5_000, 0, 1L << 34).sorted().toArray();
        Merging merging = new Merging();
        for (int part = 0; part < 5; part++) {
            int own = part;
            long[] piece = new long[1_000];
            for (int i = 0; i < piece.length; i++) {
                piece[i] = all[5 * i + own];
            }
            merging.with(org.nigao.prior.Postings.of(piece));
        }
        Growing merged = new Growing();
        merging.into(merged::add);

        assertEquals(Arrays.toString(all), Arrays.toString(merged.all()));
    }
}
