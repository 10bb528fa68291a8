package org.nigao.app.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nigao.mining.Origin;
import org.nigao.mining.Region;

/**
 * What is known of plans beside their texts: a table with tabs, whose first line names the columns. {@code file} is asked for, a
 * path from the folder of the table; {@code year}, {@code region_body} ("region/issuer"), {@code region}, {@code issuer} and
 * {@code genre} are used where they are there.
 */
public final class Manifest {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Map<Path, Map<String, String>> rows = new HashMap<>();

    private Manifest() {}

    public static Manifest read(Path file) throws InputException {
        Manifest manifest = new Manifest();
        Path folder = file.toAbsolutePath().normalize().getParent();
        List<String> lines = DraftFile.read(file).text().lines().toList();
        List<String> columns =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
        if (!columns.contains("file")) {
            throw new InputException("清单 " + file + " 的首行没有“file”一列：首行应是以制表符分隔的列名，如 file、year、region、issuer。");
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < values.length && i < columns.size(); i++) {
                row.put(columns.get(i), values[i].strip());
            }
            if (!row.getOrDefault("file", "").isEmpty()) {
                manifest.rows.put(folder.resolve(row.get("file")).normalize(), row);
            }
        }
        return manifest;
    }

    /** Where a plan comes from: what the table says, and of what it does not say what the plan says of itself. */
    public Origin origin(Path plan, Origin itself) {
        Map<String, String> row = rows.get(plan.toAbsolutePath().normalize());
        if (row == null) {
            return itself;
        }
        OptionalInt year = year(row);
        String body = row.getOrDefault("region_body", "");
        int slash = body.indexOf('/');
        String issuer = row.getOrDefault("issuer", body.substring(slash + 1));
        String named = row.getOrDefault("region", slash < 0 ? body : body.substring(0, slash));
        String region = Optional.of(Region.of(named)).filter(r -> !r.isEmpty()).orElse(named);
        return new Origin(
                itself.plan(),
                issuer.isEmpty() ? itself.issuer() : issuer,
                region.isEmpty() ? itself.region() : region,
                year.isPresent() ? year : itself.year(),
                row.getOrDefault("genre", "").isEmpty() ? itself.genre() : row.get("genre"));
    }

    private static OptionalInt year(Map<String, String> row) {
        String year = row.getOrDefault("year", "");
        return YEAR.matcher(year).matches() ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty();
    }
}
