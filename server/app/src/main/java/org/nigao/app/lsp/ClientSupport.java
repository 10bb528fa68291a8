package org.nigao.app.lsp;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.nigao.text.PositionEncoding;

/**
 * What the client said it can do, as far as it matters to us.
 *
 * @param encoding the unit of columns that was agreed on
 * @param foldingLimit how many folding ranges it wants at most
 */
record ClientSupport(PositionEncoding encoding, Set<Feature> features, OptionalInt foldingLimit) {

    /** A client that said nothing. */
    static final ClientSupport NONE =
            new ClientSupport(PositionEncoding.UTF16, EnumSet.noneOf(Feature.class), OptionalInt.empty());

    static ClientSupport of(ClientCapabilities client) {
        if (client == null) {
            return NONE;
        }
        Set<Feature> can = Arrays.stream(Feature.values())
                .filter(f -> f.isStatedBy(client))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feature.class)));
        List<String> encodings = Optional.ofNullable(client.getGeneral())
                .map(g -> g.getPositionEncodings())
                .orElse(List.of());
        OptionalInt limit = Optional.ofNullable(client.getTextDocument())
                .map(t -> t.getFoldingRange())
                .map(f -> f.getRangeLimit())
                .filter(n -> n > 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new ClientSupport(encoding(encodings), can, limit);
    }

    boolean can(Feature feature) {
        return features.contains(feature);
    }

    /** The first that both speak: the client names them in the order it likes them. */
    private static PositionEncoding encoding(List<String> offered) {
        return offered.stream()
                .flatMap(name -> FromLsp.encoding(name).stream())
                .findFirst()
                .orElse(PositionEncoding.UTF16);
    }
}
