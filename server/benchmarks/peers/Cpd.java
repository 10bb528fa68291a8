import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.Mark;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.PlainTextLanguage;

/**
 * Runs PMD's CPD over a folder as plain text, and prints each match within one file as "file tokens". Started from its source, with the
 * jars of pmd-core on the class path: FOLDER MINIMUM_TOKENS.
 */
public final class Cpd {

    public static void main(String[] line) throws Exception {
        CPDConfiguration configuration = new CPDConfiguration(LanguageRegistry.singleton(PlainTextLanguage.getInstance()));
        configuration.setOnlyRecognizeLanguage(PlainTextLanguage.getInstance());
        configuration.setMinimumTileSize(Integer.parseInt(line[1]));
        try (CpdAnalysis analysis = CpdAnalysis.create(configuration);
                Stream<Path> files = Files.list(Path.of(line[0]))) {
            files.forEach(file -> analysis.files().addFile(file, PlainTextLanguage.getInstance()));
            analysis.performAnalysis(report -> report.getMatches().forEach(Cpd::print));
        }
    }

    private static void print(Match match) {
        for (Mark one : match.getMarkSet()) {
            for (Mark other : match.getMarkSet()) {
                String file = one.getLocation().getFileId().getFileName();
                if (one != other && file.equals(other.getLocation().getFileId().getFileName())) {
                    System.out.println(file + " " + match.getTokenCount());
                }
            }
        }
    }
}
